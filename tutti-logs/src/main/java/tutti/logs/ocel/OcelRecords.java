package tutti.logs.ocel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;

/** A record for each event and each object it is related to; one for an event without objects. */
public final class OcelRecords extends BufferedLogReader {

  private static final List<String> COLUMNS =
      List.of(
          "ocel:eid", "ocel:activity", "ocel:timestamp", "ocel:oid", "ocel:type", "ocel:qualifier");

  private final LogHeader header;
  private final List<String> attributes;
  private final OcelEvents log;
  private final Iterator<List<String>> rows;
  private long line = 1;

  public OcelRecords(OcelEvents log) {
    this.log = log;
    this.attributes = log.attributes();
    var columns = new ArrayList<>(COLUMNS);
    columns.addAll(attributes);
    this.header = new LogHeader(log.file(), 1, columns);
    this.rows = log.inOrder().flatMap(this::rows).iterator();
  }

  private Stream<List<String>> rows(OcelEvents.Event event) {
    return event.relations().isEmpty()
        ? Stream.of(row(event, "", ""))
        : event.relations().stream()
            .map(relation -> row(event, relation.object(), relation.qualifier()));
  }

  private List<String> row(OcelEvents.Event event, String object, String qualifier) {
    var cells =
        new ArrayList<>(
            List.of(
                event.id(),
                event.activity(),
                event.time().written(),
                object,
                log.type(object),
                qualifier));
    attributes.forEach(name -> cells.add(event.attributes().getOrDefault(name, "")));
    return cells;
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  protected void fill() {
    if (rows.hasNext()) {
      line++;
      add(new LogRecord(header, line, rows.next()));
    }
  }

  @Override
  public void close() {
    // Everything is in memory.
  }
}
