package tutti.company.change;

import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.change.CompanyChange.Kind;
import tutti.english.SentenceWords;

/** What is given now, and by whom to whom. */
final class ArrowChanges {

  private final Company before;
  private final Company after;
  private final DifferenceNotes notes;

  ArrowChanges(Company before, Company after, DifferenceNotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  void note() {
    for (var matched : MatchedEntry.of(before.arrows(), after.arrows(), Arrow::id)) {
      var where = "arrows/" + matched.key();
      if (matched.before().isPresent() && matched.after().isPresent()) {
        changed(where, matched.before().get(), matched.after().get());
      } else {
        var company = matched.after().isPresent() ? after : before;
        var arrow = matched.after().or(matched::before).orElseThrow();
        notes.entry(
            where, "the arrow from %s".formatted(title(company, arrow, " (", ")")), matched);
      }
    }
    notes.order("arrows", "arrows", before.arrows(), after.arrows(), Arrow::id);
  }

  /** {@code Marketing to Sales, leads} */
  static String title(Company company, Arrow arrow) {
    return title(company, arrow, ", ", "");
  }

  private static String title(Company company, Arrow arrow, String open, String close) {
    return CompanyChanges.name(company, arrow.from())
        + " to "
        + CompanyChanges.name(company, arrow.to())
        + open
        + arrow.gives()
        + close;
  }

  private void changed(String where, Arrow was, Arrow is) {
    var title = "the arrow from " + title(after, is, " (", ")");
    end(where, "from", "comes from", title, was.from(), is.from());
    end(where, "to", "goes to", title, was.to(), is.to());
    notes.field(
        where,
        "gives",
        "what "
            + CompanyChanges.name(after, is.from())
            + " gives to "
            + CompanyChanges.name(after, is.to()),
        was.gives(),
        is.gives());
    notes.field(where, "why", "the reason for " + title, was.why(), is.why());
    by(where, title, was, is);
    observed(where, title, was.observed(), is.observed());
    notes.record(where, "", title, was.nature(), is.nature());
    notes.record(where, "", title, was.provenance(), is.provenance());
    new PromiseChanges(before, after, notes).note(where, was, is);
  }

  private void end(String where, String field, String verb, String title, String was, String is) {
    if (!was.equals(is)) {
      notes.add(
          where,
          field,
          Kind.CHANGED,
          "%s %s %s now, no longer %s."
              .formatted(
                  SentenceWords.capital(title),
                  verb,
                  CompanyChanges.name(after, is),
                  CompanyChanges.name(before, was)),
          was,
          is);
    }
  }

  private void by(String where, String title, Arrow was, Arrow is) {
    if (!was.by().equals(is.by())) {
      notes.add(
          where,
          "by",
          was.by().isEmpty() ? Kind.ADDED : is.by().isEmpty() ? Kind.RETIRED : Kind.CHANGED,
          "%s now answers for %s.".formatted(CompanyChanges.name(after, is.answerable()), title),
          was.by(),
          is.by());
    }
  }

  private void observed(String where, String title, boolean was, boolean is) {
    if (was != is) {
      notes.add(
          where,
          "observed",
          Kind.CHANGED,
          SentenceWords.capital(title) + (is ? " is now only observed." : " now carries promises."),
          Optional.of(was),
          Optional.of(is));
    }
  }
}
