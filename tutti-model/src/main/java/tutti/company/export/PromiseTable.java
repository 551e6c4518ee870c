package tutti.company.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;

/** The promises, a column for each of their terms. */
final class PromiseTable extends ExportTable {

  PromiseTable() {
    super("promises", columns());
  }

  private static List<String> columns() {
    var columns = new ArrayList<>(List.of("arrow", "promise"));
    columns.addAll(PromiseTerms.FIELDS);
    columns.addAll(List.of("observed", "owner", "evidence", "source"));
    return List.copyOf(columns);
  }

  @Override
  Stream<List<String>> rows(Company company) {
    return company.arrows().stream()
        .flatMap(arrow -> arrow.promises().stream().map(promise -> row(arrow, promise)));
  }

  private static List<String> row(Arrow arrow, Promise promise) {
    var terms = PromiseTerms.of(promise);
    var row = new ArrayList<>(List.of(arrow.id(), promise.id()));
    PromiseTerms.FIELDS.forEach(field -> row.add(terms.getOrDefault(field, "")));
    row.add(word(promise.observed()));
    row.add(list(promise.owners()));
    row.add(promise.evidence().orElse(""));
    row.add(promise.source().orElse(""));
    return row;
  }
}
