package tutti.intake.imports;

import static java.util.Objects.requireNonNull;

/**
 * What somebody asked to become of an import.
 *
 * @param back whether it is to be taken back; else it is to be put in again
 * @param by who asked
 */
record ReversalOrder(boolean back, String by) {

  ReversalOrder {
    requireNonNull(by, "by");
  }
}
