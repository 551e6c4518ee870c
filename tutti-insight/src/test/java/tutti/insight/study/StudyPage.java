package tutti.insight.study;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tutti.insight.FixFirst;
import tutti.measure.CompanyReading;
import tutti.measure.distribution.ShareInterval;

/** The study as a page: {@code docs/fix-first.md}. */
final class StudyPage {

  private static final long FROM = 10_001;
  private static final long TO = 11_000;
  private static final long FEW = 20;
  private static final double SURE = 0.9;

  private StudyPage() {}

  /** One line over the first companies of each world: other than before when the rule is. */
  static String control() {
    return World.withFaults().stream()
        .map(world -> Contest.of(world, FROM, FROM + FEW - 1))
        .map(contest -> percent(contest.gain(Rival.FIX_FIRST).value()))
        .collect(Collectors.joining(", ", "Control, 20 companies a world: ", " %."));
  }

  static String written() {
    var contests =
        World.withFaults().parallelStream().map(world -> Contest.of(world, FROM, TO)).toList();
    var sound = sound();
    return """
    # Does fix first find the right arrow?

    Written by `./build checks` (`FixFirstStudyTest`). Nine worlds of 1,000 companies each, made up
    from their seeds (%,d to %,d; the rule was chosen with others in sight). In each of them it is
    known what mending one arrow really brings: how many things more arrive at the Customer once it
    keeps its target. The rules see the evidence of one window of 91 days only. Fix first is the
    product's own code.

    **The rule.** Four factors, multiplied: by how much an arrow misses its target (*gap*), how many
    hand-offs it has in a week (*flow*), how much of what it hands on gets to the Customer (*reach*),
    and how sure it is that the target is missed (*certainty*). The first three are the gradient of
    the throughput times what is missing: how many things more a week would reach the Customer.

    **The worlds.** A company has 4 to 10 parties and 6 to 20 arrows, promises of time and of rating,
    and some 25 hand-offs in the window on an arrow in the middle. Things start at every party and
    travel along the arrows with chances of their own. Each world differs from the first in one thing.

    | world | what is so |
    |---|---|
    %s

    ## The share of the best gain

    How much of what the best arrow would bring the first one named brings, on average, in percent,
    with half the width of its 95 %% interval (bootstrap).

    %s

    ## Beside the best rival of each world

    The difference is taken company by company, in points of the share of the best gain, with its
    95 %% interval (bootstrap). The best rival is picked after the fact, which flatters it.

    | world | companies | fix first | best rival | its share | difference |
    |---|---|---|---|---|---|
    %s

    ## How often the best arrow is named

    In percent of the companies, with the 95 %% interval (Wilson).

    | world | fix first: it is first | among its three | the rule before: first | among its three |
    |---|---|---|---|---|
    %s

    ## Where there is nothing to fix

    1,000 companies in which every arrow is above its target. An empty list is right; what stands in
    one is a false alarm, the bad luck of a window. In percent, with the 95 %% interval (Wilson).

    | rule | names nothing |
    |---|---|
    %s

    Something of which it is sure (certainty 0.9 or more) fix first names in %s %%.

    A made-up company is no real one. Companies in which nothing can be gained are left out above.

    %s
    """
        .formatted(
            FROM,
            TO,
            lines(World.withFaults().stream(), w -> "| %s | %s |".formatted(w.title(), w.says())),
            gains(contests),
            lines(contests.stream(), StudyPage::duel),
            lines(contests.stream(), StudyPage::named),
            lines(
                Stream.of(Rival.FIX_FIRST, Rival.FORMER, Rival.EXCESS),
                rival -> silent(sound, rival)),
            sure(sound),
            control());
  }

  private static <T> String lines(Stream<T> all, Function<T, String> line) {
    return all.map(line).collect(Collectors.joining("\n"));
  }

  private static String gains(List<Contest> contests) {
    return lines(
        Stream.of(
            row("first to mend", contests, contest -> contest.world().title()),
            "|---".repeat(contests.size() + 1) + "|",
            lines(Stream.of(Rival.values()), rival -> gains(rival, contests))),
        line -> line);
  }

  private static String gains(Rival rival, List<Contest> contests) {
    return row(rival.says(), contests, contest -> cell(contest.gain(rival)));
  }

  private static String row(String head, List<Contest> contests, Function<Contest, String> cell) {
    return contests.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
  }

  private static String cell(Mean mean) {
    return "%s ± %s".formatted(percent(mean.value()), percent((mean.high() - mean.low()) / 2));
  }

  private static String duel(Contest contest) {
    var best = contest.best();
    var ahead = contest.ahead(best);
    return "| %s | %,d | %s %% | %s | %s %% | %s (%s to %s) |"
        .formatted(
            contest.world().title(),
            contest.companies(),
            percent(contest.gain(Rival.FIX_FIRST).value()),
            best.says(),
            percent(contest.gain(best).value()),
            signed(ahead.value()),
            signed(ahead.low()),
            signed(ahead.high()));
  }

  private static String named(Contest contest) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            contest.world().title(),
            share(contest.first(Rival.FIX_FIRST), contest.companies()),
            share(contest.three(Rival.FIX_FIRST), contest.companies()),
            share(contest.first(Rival.FORMER), contest.companies()),
            share(contest.three(Rival.FORMER), contest.companies()));
  }

  private static String share(long count, long of) {
    var interval = ShareInterval.wilson(count, of);
    return "%s (%s to %s)"
        .formatted(percent((double) count / of), percent(interval.low()), percent(interval.high()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String signed(double share) {
    return String.format(Locale.ROOT, "%+.1f", 100 * share);
  }

  /** In how many sound companies a rule names nothing. */
  private static String silent(List<CompanyReading> sound, Rival rival) {
    var none = sound.stream().filter(reading -> !rival.names(reading)).count();
    return "| %s | %s |".formatted(rival.says(), share(none, sound.size()));
  }

  /** How many sound companies have something named that is sure to miss its target. */
  private static String sure(List<CompanyReading> sound) {
    var sure =
        sound.stream()
            .filter(reading -> FixFirst.of(reading).stream().anyMatch(f -> f.certainty() >= SURE))
            .count();
    return share(sure, sound.size());
  }

  private static List<CompanyReading> sound() {
    return LongStream.rangeClosed(FROM, TO)
        .mapToObj(seed -> Logbook.reading(MadeUpCompany.of(World.SOUND, seed)))
        .toList();
  }
}
