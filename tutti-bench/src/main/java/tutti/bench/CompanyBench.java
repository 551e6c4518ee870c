package tutti.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tutti.company.Company;
import tutti.company.crossing.CrossingFinder;
import tutti.company.file.CompanyFile;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;

/**
 * What it takes to read and to check a company of 2,000 parties, 10,000 arrows, 30,000 promises.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CompanyBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final String yaml = LargeCompany.yaml(1);
  private final Company company = CompanyFile.read("large.yaml", yaml);

  /** Reads the YAML of about 3 MB. */
  @Benchmark
  public Company read() {
    return CompanyFile.read("large.yaml", yaml);
  }

  /** Runs every rule. */
  @Benchmark
  public List<Finding> check() {
    return CheckRules.run(company, TODAY, CrossingFinder.NONE);
  }
}
