package tutti.company.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import tutti.company.change.CompanyChange.Kind;
import tutti.company.time.TimeSpan;
import tutti.company.time.WorkingCalendar;
import tutti.english.SentenceWords;

/** The differences found so far, and how any two values are compared. */
final class DifferenceNotes {

  private final List<CompanyChange> changes = new ArrayList<>();

  List<CompanyChange> all() {
    return List.copyOf(changes);
  }

  void add(String where, String field, Kind kind, String says, Object before, Object after) {
    changes.add(
        new CompanyChange(
            where, field, kind, says, ValueWords.maybe(before), ValueWords.maybe(after)));
  }

  /** A whole entry that came or went. */
  void entry(String where, String title, MatchedEntry<?> matched) {
    var kind = matched.after().isPresent() ? Kind.ADDED : Kind.RETIRED;
    var verb = kind == Kind.ADDED ? " was added." : " was retired.";
    add(where, "", kind, SentenceWords.capital(title) + verb, matched.before(), matched.after());
  }

  /**
   * Two values of a field; nothing when they are equal.
   *
   * @param what the field and whose it is, such as {@code the target of accepted}
   */
  void field(String where, String field, String what, Object before, Object after) {
    if (!before.equals(after)) {
      var was = ValueWords.inside(before);
      var is = ValueWords.inside(after);
      add(where, field, kind(was, is), sentence(what, was, is), before, after);
    }
  }

  private static Kind kind(Optional<Object> was, Optional<Object> is) {
    return was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.RETIRED : Kind.CHANGED;
  }

  private static String sentence(String what, Optional<Object> was, Optional<Object> is) {
    var subject = SentenceWords.capital(what);
    if (was.isEmpty()) {
      return "%s is now %s.".formatted(subject, is.map(ValueWords::say).orElse("blank"));
    }
    if (is.isEmpty()) {
      return "%s is no longer %s.".formatted(subject, ValueWords.say(was.get()));
    }
    return "%s was %s from %s to %s."
        .formatted(
            subject,
            ChangeDirection.of(was.get(), is.get()),
            ValueWords.say(was.get()),
            ValueWords.say(is.get()));
  }

  /** Every component of two records that differs; records inside are gone into. */
  void record(String where, String path, String title, Record before, Record after) {
    var was = RecordComponents.of(before);
    var is = RecordComponents.of(after);
    was.forEach((name, value) -> {
      var other = is.getOrDefault(name, Optional.empty());
      component(where, path + name, title, name, value, other);
    });
  }

  void component(
      String where, String field, String title, String name, Object before, Object after) {
    if (before.equals(after)) {
      return;
    }
    var was = ValueWords.inside(before);
    var is = ValueWords.inside(after);
    if (was.isPresent()
        && is.isPresent()
        && was.get() instanceof Record a
        && is.get() instanceof Record b
        && a.getClass() == b.getClass()
        && !(a instanceof WorkingCalendar)
        && !(a instanceof TimeSpan)) {
      record(where, field + ".", title, a, b);
    } else if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
      map(where, field + ".", title, a, b);
    } else {
      field(where, field, "the " + ValueWords.label(name) + " of " + title, before, after);
    }
  }

  void map(String where, String path, String title, Map<?, ?> before, Map<?, ?> after) {
    var keys = new TreeSet<String>();
    before.keySet().forEach(key -> keys.add(String.valueOf(key)));
    after.keySet().forEach(key -> keys.add(String.valueOf(key)));
    for (var key : keys) {
      field(where, path + key, key + " in " + title, held(before, key), held(after, key));
    }
  }

  private static Object held(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key));
  }

  /** Entries of a list of which nothing but their fields is said. */
  <T extends Record> void list(
      String list, String one, List<T> before, List<T> after, Function<T, String> key) {
    for (var matched : MatchedEntry.of(before, after, key)) {
      var where = list + "/" + matched.key();
      var title = "the " + one + " " + name(matched);
      if (matched.before().isPresent() && matched.after().isPresent()) {
        record(where, "", title, matched.before().get(), matched.after().get());
      } else {
        entry(where, title, matched);
      }
    }
    order(list, list, before, after, key);
  }

  private static String name(MatchedEntry<? extends Record> matched) {
    var entry = matched.after().isPresent() ? matched.after() : matched.before();
    return entry
        .map(fields -> RecordComponents.of(fields).getOrDefault("name", matched.key()))
        .map(String::valueOf)
        .orElse(matched.key());
  }

  /** What both lists have stands in another order. */
  <T> void order(
      String where, String what, List<T> before, List<T> after, Function<T, String> key) {
    var was = MatchedEntry.common(before, after, key);
    var is = MatchedEntry.common(after, before, key);
    if (!was.equals(is)) {
      add(
          where,
          "",
          Kind.CHANGED,
          "The order of the " + what + " was changed.",
          ValueWords.list(was),
          ValueWords.list(is));
    }
  }
}
