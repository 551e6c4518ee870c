package tutti.logs.export;

import java.io.Closeable;
import java.io.IOException;
import tutti.evidence.Evidence;

/** Writes facts to a file; closing it ends the file. */
public interface FactWriter extends Closeable {

  /** Writes a fact. */
  void write(Evidence fact) throws IOException;
}
