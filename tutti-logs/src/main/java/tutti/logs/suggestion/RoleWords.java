package tutti.logs.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tutti.logs.role.ColumnRole;

/** What columns are called that stand for a role, and what stands in them. */
final class RoleWords {

  private static final String THING =
      "(case|ticket|issue|incident|order|deal|opportunity|lead|prospect|claim|request|invoice|charge|"
          + "payment|permit|application|conversation|contact|mql|review|pull|customer|product|seller|"
          + "declaration|trace|process instance|item|record|vorgang|auftrag|fall|anfrage|bestellung|"
          + "rechnung|angebot|commande|facture|dossier|demande|pedido|factura|solicitud|caso)";

  private static final Pattern THING_ID =
      Pattern.compile(".*\\b" + THING + " ?(id|key|no|nr|number|#|concept name|name)\\b.*");

  private static final Pattern THING_ALONE = Pattern.compile(THING);
  private static final Pattern ID = Pattern.compile("(.*\\b)?(id|key|number|no|nr|#|uuid|oid)");
  private static final Pattern OTHER_ID =
      Pattern.compile(".*\\b(event|row|line|index|user|agent|owner|parent|unique)\\b.*");

  private static final Pattern TIME =
      Pattern.compile(
          ".*\\b(timestamp|time|date|datetime|at|on|when|created|opened|updated|started|day|purchase|"
              + "zeitpunkt|datum|zeit|erstellt|angelegt|eingang|heure|fecha|hora)\\b.*");

  private static final Pattern FIRST_TIME =
      Pattern.compile(
          ".*\\b(timestamp|created|opened|creation|purchase|first|start|started|begin|requested|asked|"
              + "submitted|received|reported|zeitpunkt|erstellt|angelegt|eingang)\\b.*");

  private static final Pattern PARTY =
      Pattern.compile(
          ".*\\b(org group|group|team|department|dept|function|unit|queue|squad|org role|division|"
              + "owner team|support team|inbox|gruppe|abteilung|bereich|equipe|équipe|equipo|grupo|"
              + "departamento)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern PERSON =
      Pattern.compile(
          ".*\\b(org resource|resource|user|agent|assignee|owner|rep|author|by|person|employee|"
              + "reporter|requester|sender|recipient|responsible|manager|sdr|sr|bearbeiter|benutzer|"
              + "verantwortlich|responsable|auteur|usuario)\\b.*");

  private static final Pattern STAGE =
      Pattern.compile(
          ".*\\b(concept name|activity|status|stage|state|event|action|phase|step|transition|"
              + "pipeline|field|aktivität|schritt|zustand|état|etat|statut|estado|étape|etapa)\\b.*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> STAGE_VALUES =
      Set.of(
          "open",
          "opened",
          "closed",
          "new",
          "won",
          "lost",
          "done",
          "resolved",
          "solved",
          "pending",
          "in progress",
          "to do",
          "accepted",
          "rejected",
          "declined",
          "canceled",
          "cancelled",
          "delivered",
          "shipped",
          "completed",
          "complete",
          "started",
          "start",
          "approved",
          "prospecting",
          "engaging",
          "qualified",
          "closed won",
          "closed lost",
          "queued",
          "created",
          "merged",
          "assigned",
          "on hold",
          "waiting",
          "paid",
          "draft",
          "active",
          "invoiced",
          "processing");

  private static final List<String> PARTY_VALUES =
      List.of(
          "sales",
          "marketing",
          "support",
          "finance",
          "legal",
          "product",
          "engineering",
          "design",
          "team",
          "group",
          "department",
          "operations",
          "service",
          "success",
          "hr",
          "level",
          "line");

  private RoleWords() {}

  /** How well a name fits a role, from 0 to 1. */
  static double name(ColumnRole role, ColumnProfile column) {
    var words = column.words();
    if (role.usual(column.name())) {
      return 1;
    }
    return switch (role) {
      case CASE -> caseName(words);
      case TIME -> TIME.matcher(words).matches() ? timeName(words) : 0;
      case PARTY -> PARTY.matcher(words).matches() && !words.startsWith("case ") ? 0.9 : 0;
      case STAGE -> STAGE.matcher(words).matches() && !words.contains(" id") ? 0.8 : 0;
      case PERSON -> PERSON.matcher(words).matches() ? 0.8 : 0;
    };
  }

  private static double caseName(String words) {
    if (OTHER_ID.matcher(words).matches()) {
      return 0.1;
    }
    if (THING_ID.matcher(words).matches()) {
      return 0.9;
    }
    return THING_ALONE.matcher(words).matches() ? 0.8 : ID.matcher(words).matches() ? 0.6 : 0;
  }

  private static double timeName(String words) {
    return FIRST_TIME.matcher(words).matches() ? 0.9 : 0.7;
  }

  /** Which share of some values are words for stages. */
  static double stages(List<String> values) {
    return share(values, value -> STAGE_VALUES.contains(value.toLowerCase(Locale.ROOT).strip()));
  }

  /** Which share of some values name a function or a team. */
  static double parties(List<String> values) {
    return share(
        values, value -> PARTY_VALUES.stream().anyMatch(value.toLowerCase(Locale.ROOT)::contains));
  }

  private static double share(List<String> values, Predicate<String> is) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(is).count() / values.size();
  }
}
