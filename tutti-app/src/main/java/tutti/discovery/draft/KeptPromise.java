package tutti.discovery.draft;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.company.time.TimeSpans;
import tutti.handoff.HandOff;
import tutti.measure.distribution.LinearQuantile;
import tutti.reading.written.WrittenValue.Fields;

/**
 * The promise that is kept today, as hand-offs of one arrow show it: in time, where they show from
 * which stage to which; else so many a month.
 */
final class KeptPromise {

  private static final List<Stage> BEGINNINGS = List.of(Stage.REQUESTED, Stage.OFFERED);
  private static final List<Stage> ENDS =
      List.of(Stage.DELIVERED, Stage.CONFIRMED, Stage.ACCEPTED, Stage.TOLD_BACK);
  private static final double MOST = 0.8;
  private static final double FEW = 0.2;
  private static final int MINUTES = 60;

  private final Collection<HandOff> handOffs;
  private final ZoneId zone;

  KeptPromise(Collection<HandOff> handOffs, ZoneId zone) {
    this.handOffs = List.copyOf(handOffs);
    this.zone = zone;
  }

  /** The fields of the promise; none where there are no hand-offs. */
  Optional<Fields> fields() {
    var passages =
        BEGINNINGS.stream()
            .flatMap(from -> ENDS.stream().map(to -> new Passage(from, to)))
            .filter(passage -> passage.took().length > 0)
            .toList();
    var most = passages.stream().mapToInt(passage -> passage.took().length).max().orElse(0);
    return passages.stream()
        .filter(passage -> 2 * passage.took().length >= most)
        .findFirst()
        .map(KeptPromise::inTime)
        .or(this::cadence);
  }

  /** From one stage to another. */
  private final class Passage {
    private final Stage from;
    private final Stage to;
    private final double[] took;

    Passage(Stage from, Stage to) {
      this.from = from;
      this.to = to;
      this.took = handOffs.stream().flatMap(this::hours).mapToDouble(h -> h).sorted().toArray();
    }

    /** How long each took, in hours, the shortest first. */
    double[] took() {
      return took;
    }

    private Stream<Double> hours(HandOff handOff) {
      return handOff
          .first(from)
          .flatMap(begun -> handOff.first(to).map(done -> Duration.between(begun, done)))
          .filter(time -> !time.isNegative())
          .map(time -> time.toMillis() / (double) Duration.ofHours(1).toMillis())
          .stream();
    }
  }

  private static Fields inTime(Passage passage) {
    var most = LinearQuantile.of(passage.took(), MOST);
    var within = DraftedCompany.round(Duration.ofMinutes(Math.round(most * MINUTES)));
    return Fields.NONE
        .with("id", "in-time")
        .with("valid", passage.from.word())
        .with("good", passage.to.word())
        .with("within", TimeSpans.write(within))
        .with("target", "80%")
        .with("window", "90d");
  }

  private Optional<Fields> cadence() {
    return Arrays.stream(Stage.values())
        .map(stage -> new MonthlyCounts(stage, handOffs, zone))
        .filter(counts -> counts.all() > 0)
        .max(Comparator.comparingInt(MonthlyCounts::all))
        .map(KeptPromise::everyMonth);
  }

  /** How many hand-offs reached a stage, month by month. */
  private record MonthlyCounts(Stage stage, NavigableMap<YearMonth, Integer> months) {

    MonthlyCounts(Stage stage, Collection<HandOff> handOffs, ZoneId zone) {
      this(stage, new TreeMap<>());
      handOffs.forEach(handOff ->
          handOff
              .first(stage)
              .ifPresent(at -> months.merge(YearMonth.from(at.atZone(zone)), 1, Integer::sum)));
    }

    int all() {
      return months.values().stream().mapToInt(count -> count).sum();
    }

    /** As many as eight of ten whole months had; at least one. */
    long least() {
      var whole =
          months.size() > 2
              ? months.subMap(months.firstKey(), false, months.lastKey(), false)
              : months;
      var counts = whole.values().stream().mapToDouble(count -> count).sorted().toArray();
      return Math.max(1, (long) LinearQuantile.of(counts, FEW));
    }
  }

  private static Fields everyMonth(MonthlyCounts counts) {
    return Fields.NONE
        .with("id", "every-month")
        .with("good", counts.stage().word())
        .with("every", "month")
        .with("atLeast", Long.toString(counts.least()))
        .with("target", "80%")
        .with("window", "365d");
  }
}
