package tutti.company.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;

/** The arrows, with their nature and where they come from. */
final class ArrowTable extends ExportTable {

  ArrowTable() {
    super(
        "arrows",
        List.of(
            "arrow",
            "from",
            "to",
            "gives",
            "why",
            "by",
            "observed",
            "kind",
            "dependency",
            "mode",
            "until",
            "need",
            "push",
            "needs",
            "wants",
            "claims",
            "origin"));
  }

  @Override
  Stream<List<String>> rows(Company company) {
    return company.arrows().stream().map(ArrowTable::row);
  }

  private static List<String> row(Arrow arrow) {
    var nature = arrow.nature();
    return List.of(
        arrow.id(),
        arrow.from(),
        arrow.to(),
        arrow.gives(),
        arrow.why(),
        arrow.by().orElse(""),
        word(arrow.observed()),
        small(nature.kind()),
        small(nature.dependency()),
        small(nature.mode()),
        nature.until().map(Object::toString).orElse(""),
        nature.need().orElse(""),
        word(nature.push()),
        list(nature.needs()),
        list(nature.wants()),
        list(arrow.provenance().claims()),
        small(arrow.provenance().origin()));
  }

  private static String small(Optional<? extends Enum<?>> word) {
    return word.map(w -> w.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
