package tutti.company.file;

import java.util.List;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.template.CompanyTemplates;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The small world of these tests: the business symphony, and companies of a few lines. */
final class CompanyTexts {

  static final String SYMPHONY = CompanyTemplates.text("business-symphony").orElseThrow();

  private static final String HEAD = "apiVersion: tutti/v1\nkind: Company\n";

  private CompanyTexts() {}

  static Company read(String yaml) {
    return CompanyFile.read("company.yaml", yaml);
  }

  /** A company with the given lines below its header, which is two lines long. */
  static Company readBelowHead(String yaml) {
    return read(HEAD + yaml);
  }

  static List<InputProblem> problems(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (UnreadableInput e) {
      return e.problems();
    }
  }

  static List<String> sentencesBelowHead(String yaml) {
    return problems(HEAD + yaml).stream().map(InputProblem::sentence).toList();
  }

  /** A company with one arrow from a to b that carries one promise. */
  static String promising(String promise) {
    return HEAD
        + """
        parties:
          - {id: a, kind: function}
          - {id: b, kind: function}
        arrows:
          - id: ab
            from: a
            to: b
            promises:
              - %s
        """
            .formatted(promise);
  }

  static Promise promise(String written) {
    return read(promising(written)).arrow("ab").orElseThrow().promises().getFirst();
  }

  /** What is wrong with a promise, without its place. */
  static List<String> refusals(String written) {
    return problems(promising(written)).stream()
        .map(problem -> problem.field() + ": " + problem.says())
        .toList();
  }
}
