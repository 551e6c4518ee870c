package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tutti.backup.ReachedDatabase;
import tutti.charter.Charters;
import tutti.cli.server.DatabaseHouse;
import tutti.cli.server.DatabaseLost;
import tutti.intake.EvidenceIntake;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportReversal;
import tutti.intake.imports.upload.ImportControl;
import tutti.report.CompanyReports;

/** A server whose database does not come back. */
class DatabaseLostTest {

  private static final String SENTENCE = "The database is given up; the log says why.";

  private final StringWriter err = new StringWriter();

  /** A house whose database is lost while it waits. */
  private static final class Doomed implements DatabaseHouse, DatabaseHouse.Opened {

    private boolean closed;

    @Override
    public Opened open(Path dataDir, OptionalInt port) {
      return this;
    }

    @Override
    public ReachedDatabase reach(Path dataDir, Reach reach) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Charters charters() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImportHistory imports() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImportReversal reversal() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImportControl control() {
      throw new UnsupportedOperationException();
    }

    @Override
    public EvidenceIntake intake() {
      throw new UnsupportedOperationException();
    }

    @Override
    public CompanyReports reports() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String address() {
      return "http://127.0.0.1:1/";
    }

    @Override
    public void await() {
      throw new DatabaseLost(SENTENCE, new IllegalStateException("again and again"));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void endsServeInOneSentenceAndWithSeventy() {
    var house = new Doomed();
    var line = CommandLineFace.line(InstantSource.system(), house).setErr(new PrintWriter(err));
    assertThat(line.execute("serve")).isEqualTo(70);
    assertThat(err.toString().strip()).isEqualTo(SENTENCE);
    assertThat(house.closed).isTrue();
  }
}
