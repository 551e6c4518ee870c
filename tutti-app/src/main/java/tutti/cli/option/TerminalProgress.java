package tutti.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;

/** A line on a terminal that counts while long work goes on; silent where nobody watches. */
public final class TerminalProgress {

  private static final int FIRST = 20_000;
  private static final int STEP = 1_000;

  private final PrintWriter err;
  private final boolean watched = System.console() != null && System.console().isTerminal();
  private boolean shown;

  public TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  public void show(Path file, long rows) {
    if (watched && rows >= FIRST && rows % STEP == 0) {
      err.printf("\r%s: %,d rows", file.getFileName(), rows);
      err.flush();
      shown = true;
    }
  }

  public void clear() {
    if (shown) {
      err.print("\r\u001B[K");
      err.flush();
      shown = false;
    }
  }
}
