package tutti.evidence.canonical;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/** A fact as the cells of a canonical record, whatever the format of the file it is written to. */
public final class CanonicalRow {

  private CanonicalRow() {}

  /** The names of the cells, for facts that have these attributes. */
  public static List<String> header(Collection<String> attributes) {
    return Stream.concat(
            CanonicalFields.WRITTEN.stream(), attributes.stream().map(CanonicalRow::column))
        .toList();
  }

  private static String column(String attribute) {
    return attribute.equals(Details.TITLE) ? attribute : CanonicalRecords.ATTRIBUTE + attribute;
  }

  /** The cells of a fact, in the order of {@link #header}; empty where it says nothing. */
  public static List<String> of(Evidence fact, Collection<String> attributes) {
    var details = fact.details();
    var row = new ArrayList<String>();
    row.add(CanonicalCell.written(fact.id()));
    row.add(CanonicalCell.written(fact.source()));
    row.add(CanonicalCell.written(fact.arrow()));
    row.add(CanonicalCell.writtenName(fact.key()));
    row.add(fact.stage().word());
    row.add(fact.at().toString());
    row.add(written(details.fulfiller()));
    row.add(details.due().map(Instant::toString).orElse(""));
    row.add(details.rating().isPresent() ? Integer.toString(details.rating().getAsInt()) : "");
    row.add(written(details.reason()));
    row.add(details.parent().map(CanonicalCell::writtenName).orElse(""));
    row.add(details.thread().map(CanonicalCell::writtenName).orElse(""));
    attributes.forEach(
        name -> row.add(written(Optional.ofNullable(details.attributes().get(name)))));
    return row;
  }

  private static String written(Optional<String> text) {
    return text.map(CanonicalCell::written).orElse("");
  }
}
