package tutti.cli;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.cli.evidence.EvidenceLoader;
import tutti.cli.evidence.FutureFacts;
import tutti.cli.option.CommandInputs;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.insight.ValuePaths;
import tutti.insight.whatif.WhatIf;
import tutti.insight.whatif.WhatIfChange;
import tutti.insight.whatif.WhatIfChange.NewLimit;
import tutti.insight.whatif.WhatIfChange.Stop;
import tutti.insight.whatif.WhatIfChange.ToTarget;
import tutti.insight.whatif.WhatIfChange.Without;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.reading.SpellingSuggestion;
import tutti.report.WhatIfJson;
import tutti.report.WhatIfText;

/** {@code tutti whatif}: one change, and how much more would reach the Customer. */
@Command(
    name = "whatif",
    description = "Say how much more would reach the Customer if one thing were other than it is.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A model: things walk the paths of arrows into the Customer, every path as often; steps are",
      "taken as independent. The same seed gives the same answer.",
      "",
      "Examples:",
      "  tutti whatif company.yaml --data evidence.csv --fix answers",
      "  tutti whatif company.yaml --data evidence.csv --remove marketing --json",
      "  tutti whatif company.yaml --data evidence.csv --limit answers/in-3-days=36h"
    })
final class WhatIfCommand implements Callable<Integer> {

  private static final Pattern LIMIT = Pattern.compile("([^/=]+)/([^/=]+)=(.+)");

  @Mixin private CommandInputs inputs = new CommandInputs();

  @ArgGroup(multiplicity = "1")
  private AskedChange wish = new AskedChange();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number draws other luck; 1, when not given.")
  private long seed = 1;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  WhatIfCommand(InstantSource clock) {
    this.clock = clock;
  }

  /** The one thing to change. */
  private static final class AskedChange {

    @Option(
        names = "--fix",
        paramLabel = "ARROW",
        description = "This arrow were as good as its promises say.")
    private @Nullable String fix;

    @Option(
        names = "--stop",
        paramLabel = "ARROW",
        description = "Nothing good came along this arrow any more.")
    private @Nullable String stop;

    @Option(
        names = "--remove",
        paramLabel = "PARTY",
        description = "This party were not there, nor its arrows.")
    private @Nullable String remove;

    @Option(
        names = "--limit",
        paramLabel = "ARROW/PROMISE=SPAN",
        description = "This promise had another limit, such as answers/in-3-days=36h.")
    private @Nullable String limit;

    private WhatIfChange change(Company company) {
      if (fix != null) {
        return new ToTarget(arrow("--fix", fix, company).id());
      }
      if (stop != null) {
        return new Stop(arrow("--stop", stop, company).id());
      }
      return remove != null
          ? new Without(party(remove, company))
          : newLimit(Optional.ofNullable(limit).orElse(""), company);
    }
  }

  @Override
  public Integer call() {
    if (!inputs.hasData()) {
      throw new CommandRefusal("tutti whatif: name the evidence with --data FILE_OR_FOLDER.");
    }
    var company = inputs.company();
    var change = wish.change(company);
    refuseWithoutPaths(company);
    var out = spec.commandLine().getOut();
    out.print(answer(company, change));
    out.flush();
    return ExitCode.FINE;
  }

  private static void refuseWithoutPaths(Company company) {
    if (ValuePaths.of(company).isEmpty()) {
      throw new CommandRefusal(
          "tutti whatif: no path of arrows leads into a Customer, so nothing can arrive there; draw an arrow to an outside party.");
    }
  }

  private String answer(Company company, WhatIfChange change) {
    var at = inputs.at(clock);
    var err = spec.commandLine().getErr();
    var ledger = new EvidenceLoader(inputs.reader(company), err).read(inputs.data());
    FutureFacts.tell(ledger, at, err);
    var samples = new HandOffSamples(ledger.handOffs(at));
    var outlook = WhatIf.of(CompanyReading.of(company, samples, at), samples, change, seed);
    return json ? WhatIfJson.write(company, outlook) : WhatIfText.write(company, outlook);
  }

  private static Arrow arrow(String option, String id, Company company) {
    return company
        .arrow(id)
        .orElseThrow(
            () -> unknown(option, "arrow", id, company.arrows().stream().map(Arrow::id).toList()));
  }

  private static String party(String id, Company company) {
    return company
        .find(id)
        .map(Party::id)
        .orElseThrow(() ->
            unknown("--remove", "party", id, company.parties().stream().map(Party::id).toList()));
  }

  private static CommandRefusal unknown(
      String option, String what, String id, Collection<String> ids) {
    return new CommandRefusal(
        "%s: no %s has the id %s%s"
            .formatted(
                option, what, SpellingSuggestion.quoted(id), SpellingSuggestion.hint(id, ids)));
  }

  private static WhatIfChange newLimit(String written, Company company) {
    var parts = LIMIT.matcher(written);
    if (!parts.matches()) {
      throw new CommandRefusal(
          "--limit: expected ARROW/PROMISE=SPAN such as answers/in-3-days=36h, found "
              + SpellingSuggestion.quoted(written)
              + ".");
    }
    var arrow = arrow("--limit", parts.group(1), company);
    var promise = promise(parts.group(2), arrow);
    return new NewLimit(arrow.id(), promise.id(), span(parts.group(3)));
  }

  private static Promise promise(String id, Arrow arrow) {
    List<String> ids = arrow.promises().stream().map(Promise::id).toList();
    var promise = arrow.promise(id).orElseThrow(() -> unknown("--limit", "promise of it", id, ids));
    if (!WhatIf.hasLimit(promise)) {
      throw new CommandRefusal(
          "--limit: the promise %s has no span of time as its limit; name one that has."
              .formatted(SpellingSuggestion.quoted(id)));
    }
    return promise;
  }

  private static TimeSpan span(String text) {
    try {
      return TimeSpans.span(text);
    } catch (IllegalArgumentException e) {
      throw new CommandRefusal(
          "--limit: expected a span such as 36h, 2d or 5bd, found "
              + SpellingSuggestion.quoted(text)
              + ".");
    }
  }
}
