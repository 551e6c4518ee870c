package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;

/** By when a stage has to be reached. */
public sealed interface ReachLimit {

  Pattern BEFORE = Pattern.compile("(.+?)\\s+before\\s+due");

  /** As it is written: {@code 24bh}, {@code due}, {@code 10bd before due}. */
  String written();

  /** The same with another span; none when it has none. */
  Optional<ReachLimit> limitedTo(TimeSpan span);

  /**
   * The limit a text means.
   *
   * @throws IllegalArgumentException when it means none
   */
  static ReachLimit parse(String written) {
    var before = BEFORE.matcher(written);
    if (before.matches()) {
      return new BeforeDue(TimeSpans.span(before.group(1)));
    }
    return written.equals("due") ? new ByDue() : new Within(TimeSpans.span(written));
  }

  /** So long after the valid stage. */
  record Within(TimeSpan span) implements ReachLimit {
    public Within {
      requireNonNull(span, "span");
    }

    public Within(Duration time) {
      this(new TimeSpan.Elapsed(time));
    }

    @Override
    public String written() {
      return TimeSpans.write(span);
    }

    @Override
    public Optional<ReachLimit> limitedTo(TimeSpan other) {
      return Optional.of(new Within(other));
    }
  }

  /** By the date the evidence carries. */
  record ByDue() implements ReachLimit {
    @Override
    public String written() {
      return "due";
    }

    @Override
    public Optional<ReachLimit> limitedTo(TimeSpan other) {
      return Optional.empty();
    }
  }

  /** So long before the date the evidence carries. */
  record BeforeDue(TimeSpan span) implements ReachLimit {
    public BeforeDue {
      requireNonNull(span, "span");
    }

    @Override
    public String written() {
      return TimeSpans.write(span) + " before due";
    }

    @Override
    public Optional<ReachLimit> limitedTo(TimeSpan other) {
      return Optional.of(new BeforeDue(other));
    }
  }
}
