package tutti.company.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.AgreementState;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.change.CompanyChange.Kind;
import tutti.english.SentenceWords;

/** What is promised on an arrow now, and who agreed to it. */
final class PromiseChanges {

  private static final Map<String, String> LABELS =
      Map.of(
          "valid", "what counts in ",
          "good", "what is good in ",
          "limit", "the time limit of ",
          "within", "the time limit of ",
          "by", "the age that counts in ",
          "every", "the period of ",
          "atLeast", "the least number in ",
          "holds", "the condition of ",
          "frozen", "the stage that freezes ",
          "onto", "the arrow that relays ");

  private final Company before;
  private final Company after;
  private final DifferenceNotes notes;

  PromiseChanges(Company before, Company after, DifferenceNotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  void note(String arrow, Arrow was, Arrow is) {
    for (var matched : MatchedEntry.of(was.promises(), is.promises(), Promise::id)) {
      var where = arrow + "/promises/" + matched.key();
      var title = title(matched.key(), is);
      if (matched.before().isPresent() && matched.after().isPresent()) {
        var old = matched.before().get();
        var now = matched.after().get();
        changed(where, title, old, now);
        if (!derived(before, was, old) || !derived(after, is, now)) {
          calendar(where, title, old, now);
        }
      } else {
        notes.entry(where, "the promise " + title, matched);
      }
    }
    notes.order(
        arrow + "/promises",
        "promises of " + ArrowChanges.title(after, is),
        was.promises(),
        is.promises(),
        Promise::id);
  }

  private void calendar(String where, String title, Promise was, Promise is) {
    notes.field(where, "calendar", "the working time of " + title, was.calendar(), is.calendar());
  }

  /** {@code accepted (Marketing to Sales, leads)} */
  private String title(String id, Arrow arrow) {
    return id + " (" + ArrowChanges.title(after, arrow) + ")";
  }

  /** Whether the promise works when its receiver does: then that is said once, of the receiver. */
  private static boolean derived(Company company, Arrow arrow, Promise promise) {
    return company.receiving(arrow).equals(promise.calendar());
  }

  private void changed(String where, String title, Promise was, Promise is) {
    form(where, title, was, is);
    notes.field(where, "window", "the window of " + title, was.window(), is.window());
    notes.field(where, "target", "the target of " + title, was.target(), is.target());
    observed(where, title, was.observed(), is.observed());
    notes.field(where, "owner", "who answers for " + title, was.owners(), is.owners());
    notes.field(where, "evidence", "the evidence of " + title, was.evidence(), is.evidence());
    notes.field(where, "source", "the source of " + title, was.source(), is.source());
    standing(where, title, was.standing(), is.standing());
  }

  private void form(String where, String title, Promise was, Promise is) {
    if (was.form().getClass() == is.form().getClass()) {
      var old = RecordComponents.of((Record) was.form());
      RecordComponents.of((Record) is.form())
          .forEach((name, value) ->
              notes.field(
                  where,
                  name,
                  LABELS.getOrDefault(name, ValueWords.label(name) + " of ") + title,
                  old.getOrDefault(name, Optional.empty()),
                  value));
    } else {
      notes.field(where, "form", "what is asked in " + title, said(was), said(is));
    }
  }

  private static String said(Promise promise) {
    return PromiseTerms.of(promise).entrySet().stream()
        .filter(term -> !List.of("window", "target").contains(term.getKey()))
        .map(term -> term.getKey() + " " + term.getValue())
        .collect(Collectors.joining(", ", "\"", "\""));
  }

  private void observed(String where, String title, boolean was, boolean is) {
    if (was != is) {
      notes.add(
          where,
          "observed",
          Kind.CHANGED,
          SentenceWords.capital(title) + (is ? " is now only observed." : " is now owed."),
          was,
          is);
    }
  }

  private void standing(String where, String title, AgreementState was, AgreementState is) {
    for (var matched :
        MatchedEntry.of(
            was.agreed(), is.agreed(), yes -> ValueWords.say(yes.end()) + " " + yes.by())) {
      yes(where, title, matched);
    }
    notes.order(
        where,
        "yeses to " + title,
        was.agreed(),
        is.agreed(),
        yes -> ValueWords.say(yes.end()) + " " + yes.by());
    if (!was.imposed().equals(is.imposed())) {
      imposed(where, title, was, is);
    }
    if (!was.proposed().equals(is.proposed())) {
      proposed(where, title, was, is);
    }
  }

  private void yes(String where, String title, MatchedEntry<AgreementState.Yes> matched) {
    if (matched.before().equals(matched.after())) {
      return;
    }
    var yes = matched.after().or(matched::before).orElseThrow();
    var anew = matched.before().isPresent() && matched.after().isPresent();
    var verb =
        anew
            ? "%s said yes anew to %s as %s."
            : matched.after().isPresent()
                ? "%s said yes to %s as %s."
                : "The yes of %s to %s as %s no longer stands.";
    notes.add(
        where,
        "agreed",
        kind(matched.before(), matched.after()),
        verb.formatted(yes.by(), title, ValueWords.say(yes.end())),
        matched.before(),
        matched.after());
  }

  private static Kind kind(Optional<?> was, Optional<?> is) {
    return was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.RETIRED : Kind.CHANGED;
  }

  private void imposed(String where, String title, AgreementState was, AgreementState is) {
    var says =
        is.imposed()
            .map(i -> "%s imposed %s: %s".formatted(i.by(), title, i.why()))
            .orElse(SentenceWords.capital(title) + " is no longer imposed.");
    notes.add(
        where, "imposed", kind(was.imposed(), is.imposed()), says, was.imposed(), is.imposed());
  }

  private void proposed(String where, String title, AgreementState was, AgreementState is) {
    var says =
        is.proposed()
            .map(p ->
                "%s %s %s for %s."
                    .formatted(
                        p.by(),
                        p.counters() ? "countered with" : "proposed",
                        ValueWords.say(p.terms()),
                        title))
            .orElse("Nothing is proposed for %s any more.".formatted(title));
    notes.add(
        where,
        "proposed",
        kind(was.proposed(), is.proposed()),
        says,
        was.proposed(),
        is.proposed());
  }
}
