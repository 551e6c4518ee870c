package tutti.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All claims of the essays, one sentence each. */
public final class Ledger {

  private Ledger() {}

  /** A claim: its id, the essay it comes from, and what it says. */
  public record Entry(String id, String essay, String says) {}

  /** Every claim, in the order of the essays. */
  public static List<Entry> entries() {
    return text().lines().map(Ledger::entry).toList();
  }

  private static Entry entry(String line) {
    var cells = line.split("\t", 3);
    return new Entry(cells[0], cells[1], cells[2]);
  }

  private static String text() {
    try (var in = Ledger.class.getResourceAsStream("ledger.tsv")) {
      if (in == null) {
        throw new IllegalStateException("ledger.tsv is not beside this class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
