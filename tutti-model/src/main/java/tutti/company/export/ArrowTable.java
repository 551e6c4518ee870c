package tutti.company.export;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.trait.ArrowField;
import tutti.company.trait.ArrowFields;

/** The arrows, with their nature and where they come from. */
final class ArrowTable extends ExportTable {

  private static final List<ArrowField> SHOWN =
      ArrowFields.ALL.stream().filter(field -> field.column().isPresent()).toList();

  ArrowTable() {
    super("arrows", SHOWN.stream().flatMap(field -> field.column().stream()).toList());
  }

  @Override
  Stream<List<String>> rows(Company company) {
    return company.arrows().stream().map(ArrowTable::row);
  }

  private static List<String> row(Arrow arrow) {
    return SHOWN.stream().map(field -> list(field.values().apply(arrow))).toList();
  }
}
