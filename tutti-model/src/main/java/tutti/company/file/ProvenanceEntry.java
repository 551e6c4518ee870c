package tutti.company.file;

import java.util.regex.Pattern;
import tutti.company.Provenance;

/** Reads {@code origin} and {@code claims}. */
final class ProvenanceEntry {

  private static final Pattern CLAIM = Pattern.compile("[SKARB]\\d\\d");

  private ProvenanceEntry() {}

  static Provenance read(EntryFields fields) {
    return new Provenance(
        fields.word("origin", Provenance.Origin.class, "essay, implied, reconstructed or ours"),
        fields.texts("claims").stream().filter(claim -> CLAIM.matcher(claim).matches()).toList());
  }
}
