package tutti.company.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.form.FormShape;
import tutti.company.form.PromiseForm;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermsEntry;
import tutti.company.time.WorkingCalendar;
import tutti.english.SentenceWords;
import tutti.reading.yaml.YamlEntry;

/**
 * Reads one entry of {@code promises}: {@code - {id: p, valid: requested, good: delivered, within:
 * 1d, window: 90d, target: 90%}}.
 */
final class PromiseEntry {

  static final List<String> FIELDS =
      Stream.of(
              List.of("id"),
              PromiseTerms.FIELDS,
              List.of(
                  "observed",
                  "owner",
                  "evidence",
                  "source",
                  "agreed",
                  "imposed",
                  "proposed",
                  "description"))
          .flatMap(List::stream)
          .toList();

  private static final Duration WINDOW = Duration.ofDays(90);
  private static final double TARGET = 0.8;

  private PromiseEntry() {}

  static Optional<Promise> read(
      YamlEntry entry, List<String> owners, WorkingCalendar calendar, Set<String> arrows) {
    return EntryFields.of(
            entry, FIELDS, "{id: in-time, valid: requested, good: delivered, within: 3d}")
        .flatMap(fields -> promise(fields, owners, calendar, arrows));
  }

  private static Optional<Promise> promise(
      EntryFields fields, List<String> owners, WorkingCalendar calendar, Set<String> arrows) {
    var id = fields.id("in-time");
    var own = fields.texts("owner");
    var standing = new StandingEntries(fields).standing();
    var window = fields.span("window").orElse(WINDOW);
    var target =
        fields.as(
            "target", PromiseEntry::target, "a share above 0 and up to 1, such as 90% or 0.9");
    return form(fields, arrows)
        .map(form ->
            new Promise(
                id,
                form,
                window,
                target.orElse(TARGET),
                fields.yes("observed"),
                own.isEmpty() ? owners : own,
                calendar,
                fields.text("evidence"),
                fields.text("source"),
                standing));
  }

  /** Its fields say which form it has. */
  private static Optional<PromiseForm> form(EntryFields fields, Set<String> arrows) {
    var entry = new TermsEntry(fields.entry(), name -> fields.needReference(name, "arrow", arrows));
    var shape = FormShape.of(entry);
    if (shape.observedOnly() && !fields.yes("observed")) {
      fields
          .entry()
          .refuse(
              SentenceWords.capital(shape.called()) + " is only observed; write observed: true.");
    }
    return shape.read(entry);
  }

  /** Refuses the terms of other forms: nobody would read them. */
  static void refuseStrays(YamlEntry entry) {
    var shape = FormShape.of(new TermsEntry(entry, name -> name));
    FormShape.allTerms().stream()
        .filter(term -> !shape.has(term))
        .forEach(term -> entry.find(term.name()).ifPresent(stray -> refuse(stray, term, shape)));
  }

  private static void refuse(YamlEntry stray, FormTerm term, FormShape shape) {
    stray.refuse(
        "\"%s\" says nothing in a promise of this form (%s); take it away, or make another promise of it."
            .formatted(term.name(), shape.called()));
  }

  private static double target(String written) {
    var share = EntryFields.part(written);
    if (share == 0) {
      throw new IllegalArgumentException(written);
    }
    return share;
  }
}
