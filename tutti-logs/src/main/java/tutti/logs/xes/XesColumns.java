package tutti.logs.xes;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.logs.xml.XmlEvents;
import tutti.reading.UnreadableInput;

/** Which attributes a log has: those of its traces, then those of its events. */
final class XesColumns implements XesContents {

  /** Stands before the name of an attribute of a trace. */
  static final String OF_TRACE = "case:";

  /** What a trace is called. */
  static final String CASE = OF_TRACE + "concept:name";

  private static final int MOST = 2_000;

  private final String file;
  private final Set<String> ofTraces = new LinkedHashSet<>(Set.of(CASE));
  private final Set<String> ofEvents = new LinkedHashSet<>();

  private XesColumns(String file) {
    this.file = requireNonNull(file, "file");
  }

  /** Reads a log once, to its end or to where it is broken: the events before are read, too. */
  static List<String> of(SpooledFile spooled) {
    var columns = new XesColumns(spooled.name());
    try {
      columns.read(spooled);
    } catch (UnreadableInput e) {
      if (columns.ofEvents.isEmpty()) {
        throw e;
      }
    }
    columns.limit();
    var all = new ArrayList<>(columns.ofTraces);
    columns.ofEvents.stream().filter(name -> !columns.ofTraces.contains(name)).forEach(all::add);
    return all;
  }

  private void read(SpooledFile spooled) {
    try (var xml = XmlEvents.open(file, spooled.open())) {
      var walk = new XesWalk(xml, this);
      while (few() && walk.step()) {
        WorkStopped.ifAsked();
      }
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private boolean few() {
    return ofTraces.size() + ofEvents.size() <= MOST;
  }

  private void limit() {
    if (!few()) {
      throw UnreadableInput.file(
          file,
          "It has more than %,d attributes with names of their own; export fewer.".formatted(MOST));
    }
  }

  @Override
  public void ofTrace(String key, String value) {
    ofTraces.add(OF_TRACE + key);
  }

  @Override
  public void ofEvent(String key, String value) {
    ofEvents.add(key);
  }
}
