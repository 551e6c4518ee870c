package tutti.company.file;

import java.util.Set;
import tutti.reading.TextLimit;

/** Which kind of text stands in which field of a file of Tutti: the one place that says so. */
public final class TextKinds {

  private static final Set<String> NAMES =
      Set.of(
          "name",
          "gives",
          "person",
          "deputy",
          "manager",
          "email",
          "by",
          "owner",
          "checkedBy",
          "template",
          "who",
          "buyer",
          "channel",
          "channels",
          "buyingRoles",
          "duties");

  private static final Set<String> IDS =
      Set.of(
          "id",
          "from",
          "to",
          "within",
          "party",
          "give",
          "get",
          "center",
          "kind",
          "side",
          "zone",
          "promise",
          "audience",
          "audiences",
          "offering",
          "offerings",
          "apiVersion");

  private static final Set<String> PROSE =
      Set.of(
          "why",
          "note",
          "notes",
          "description",
          "purpose",
          "job",
          "isNot",
          "voice",
          "plays",
          "words",
          "evidence",
          "source",
          "proof",
          "text",
          "what",
          "control",
          "condition",
          "when",
          "key",
          "at",
          "arrow",
          "stage",
          "due",
          "rating",
          "fulfiller",
          "reason",
          "parent",
          "thread",
          "attr");

  private TextKinds() {}

  /** The limit of the texts of a field. */
  public static TextLimit of(String field) {
    if (NAMES.contains(field)) {
      return TextLimit.NAME;
    }
    if (IDS.contains(field)) {
      return TextLimit.ID;
    }
    return PROSE.contains(field) || field.startsWith("x-") ? TextLimit.PROSE : TextLimit.PHRASE;
  }
}
