package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.ArrowTraits;
import tutti.company.Company;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.check.Finding;
import tutti.measure.ArrowReading;
import tutti.page.PageAddresses;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/** The page of one arrow. */
public record ArrowView(
    String address,
    String gives,
    String why,
    StateMark mark,
    String said,
    ArrowEnd giver,
    ArrowEnd receiver,
    List<String> wants,
    List<PromiseView> promises,
    List<HandOffRow> handOffs,
    String count,
    List<Finding> findings,
    BreakdownView apart,
    String dependency) {

  public ArrowView {
    requireNonNull(address, "address");
    requireNonNull(gives, "gives");
    requireNonNull(why, "why");
    wants = List.copyOf(wants);
    promises = List.copyOf(promises);
    handOffs = List.copyOf(handOffs);
    findings = List.copyOf(findings);
    requireNonNull(apart, "apart");
  }

  /** The page from a report and what is known of the arrow alone. */
  public static ArrowView of(
      CompanyReport report,
      ArrowReading reading,
      List<PromiseView> promises,
      List<HandOffRow> handOffs,
      BreakdownView apart) {
    var company = report.company();
    var arrow = reading.arrow();
    return new ArrowView(
        PageAddresses.arrow(arrow.id()),
        SentenceWords.capital(arrow.gives()),
        SentenceWords.capital(arrow.why()),
        StateMark.of(reading),
        said(company, reading),
        ArrowEnd.of(company, arrow.from()),
        ArrowEnd.of(company, arrow.to()),
        arrow.nature().wants(),
        promises,
        handOffs,
        "%,d in all".formatted(reading.handOffs()),
        findings(report, arrow.id()),
        apart,
        arrow.nature().dependency().map(ArrowView::dependency).orElse(""));
  }

  private static String dependency(ArrowTraits.Dependency dependency) {
    return switch (dependency) {
      case FLOW -> "A flow: one uses what the other makes, so when and how well both count.";
      case SHARING -> "A sharing: several use one thing, so somebody says who goes first.";
      case FIT -> "A fit: several make one thing, so all of them confirm it.";
    };
  }

  private static String said(Company company, ArrowReading reading) {
    return reading
        .worst()
        .map(ReportSentences::counted)
        .map(UnbrokenText::of)
        .orElse(
            reading.arrow().observed()
                ? "This is only watched: no promise is put on it."
                : "Nobody has promised it yet.");
  }

  private static List<Finding> findings(CompanyReport report, String arrow) {
    var about = CompanyRef.arrow(arrow);
    return report.findings().stream().filter(finding -> about.covers(finding.where())).toList();
  }

  /** Whether any hand-off names who fulfilled it. */
  public boolean fulfilled() {
    return handOffs.stream().anyMatch(row -> !row.fulfiller().isEmpty());
  }
}
