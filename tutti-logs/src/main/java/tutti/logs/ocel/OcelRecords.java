package tutti.logs.ocel;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;

/** A record for each event and each object it is related to; one for an event without objects. */
public final class OcelRecords implements LogReader {

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
  public boolean in(Charset charset) {
    return true;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public LogEntry next() {
    if (!rows.hasNext()) {
      throw new NoSuchElementException();
    }
    line++;
    return new LogRecord(header, line, rows.next());
  }

  @Override
  public void close() {
    // Everything is in memory.
  }
}
