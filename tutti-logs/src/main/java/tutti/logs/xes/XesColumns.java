package tutti.logs.xes;

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
final class XesColumns {

  /** What a trace is called. */
  static final String CASE = XesColumns.OF_TRACE + "concept:name";

  /** Stands before the name of an attribute of a trace. */
  static final String OF_TRACE = "case:";

  private static final int MOST = 2_000;

  private final Set<String> ofTraces = new LinkedHashSet<>(Set.of(CASE));
  private final Set<String> ofEvents = new LinkedHashSet<>();
  private final XesAttributes attributes = new XesAttributes();
  private boolean global;
  private boolean event;
  private boolean trace;

  private final String file;

  private XesColumns(String file) {
    this.file = file;
  }

  /** Reads a log once, to its end or to where it is broken: the events before are read, too. */
  static List<String> of(SpooledFile spooled) throws IOException {
    var columns = new XesColumns(spooled.name());
    try (var xml = XmlEvents.open(spooled.name(), spooled.open())) {
      columns.read(xml);
    } catch (UnreadableInput e) {
      if (columns.ofEvents.isEmpty() || columns.ofEvents.size() > MOST / 2) {
        throw e;
      }
    }
    var all = new ArrayList<>(columns.ofTraces);
    columns.ofEvents.stream().filter(name -> !columns.ofTraces.contains(name)).forEach(all::add);
    return all;
  }

  private void read(XmlEvents xml) {
    while (xml.next()) {
      WorkStopped.ifAsked();
      if (xml.begins()) {
        begin(xml);
      } else {
        end(xml.name());
      }
      limit();
    }
  }

  private void limit() {
    if (ofTraces.size() + ofEvents.size() > MOST) {
      throw UnreadableInput.file(
          file,
          "It has more than %,d attributes with names of their own; export fewer.".formatted(MOST));
    }
  }

  private void begin(XmlEvents xml) {
    var name = xml.name();
    switch (name) {
      case "global" -> global = true;
      case "trace" -> trace = true;
      case "event" -> event = true;
      default -> {
        if (XesAttributes.is(name) && !global) {
          attributes.begin(xml, (key, value) -> note(key));
        }
      }
    }
  }

  private void note(String key) {
    if (event) {
      ofEvents.add(key);
    } else if (trace) {
      ofTraces.add(OF_TRACE + key);
    }
  }

  private void end(String name) {
    switch (name) {
      case "global" -> global = false;
      case "trace" -> trace = false;
      case "event" -> event = false;
      default -> {
        if (XesAttributes.is(name) && !global) {
          attributes.end();
        }
      }
    }
  }
}
