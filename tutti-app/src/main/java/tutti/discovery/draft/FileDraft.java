package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.discovery.DiscoveryReport;
import tutti.evidence.Evidence;

/** A company that one file shows, and what happened in it. */
public sealed interface FileDraft {

  /** Its company file. */
  String yaml();

  /** Hands on what happened, as the file tells it. */
  void facts(Consumer<Evidence> each);

  /** The company of its file. */
  default Company company() {
    return CompanyFile.read("drafted.yaml", yaml());
  }

  /**
   * The file is a log of events, and work passes between parties.
   *
   * @param report who hands work to whom
   */
  record OfHandOvers(DiscoveryReport report, DraftedCompany drafted, String yaml)
      implements FileDraft {

    public OfHandOvers {
      requireNonNull(report, "report");
      requireNonNull(drafted, "drafted");
      requireNonNull(yaml, "yaml");
    }

    @Override
    public void facts(Consumer<Evidence> each) {
      drafted.facts(report.log(), each);
    }
  }

  /**
   * The file is a table of things, and each has its times.
   *
   * @param mapping by which its rows are read, with the reasons as comments
   */
  record OfThings(ThingFile file, String mapping, String yaml) implements FileDraft {

    public OfThings {
      requireNonNull(file, "file");
      requireNonNull(mapping, "mapping");
      requireNonNull(yaml, "yaml");
    }

    @Override
    public void facts(Consumer<Evidence> each) {
      file.facts(company(), Optional.of(mapping), each);
    }
  }
}
