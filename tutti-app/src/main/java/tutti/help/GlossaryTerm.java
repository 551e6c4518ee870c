package tutti.help;

import static java.util.Objects.requireNonNull;

/**
 * A word that Tutti uses in one meaning.
 *
 * @param anchor its place on the page of help
 * @param example a case of it
 */
public record GlossaryTerm(String anchor, String name, String says, String example) {

  public GlossaryTerm {
    requireNonNull(anchor, "anchor");
    requireNonNull(name, "name");
    requireNonNull(says, "says");
    requireNonNull(example, "example");
  }
}
