package tutti.company.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tutti.company.AgreementState;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.reading.written.WrittenValue;

/**
 * Keeps what was agreed: terms that both ends agreed to change only by their yes, and nobody writes
 * the yes of another.
 */
public record AgreementGuard(
    String file, String yaml, Company company, String person, LocalDate on) {

  public AgreementGuard {
    requireNonNull(file, "file");
    requireNonNull(yaml, "yaml");
    requireNonNull(company, "company");
    requireNonNull(person, "person");
    requireNonNull(on, "on");
  }

  /**
   * What becomes of an edit. Terms that both ends agreed to become a proposal; other terms are
   * written with the yes of the end the person speaks for.
   *
   * @throws tutti.reading.UnreadableInput when the edited text is no company
   */
  public NegotiationResult pass(CompanyEdit edit, String why) {
    return switch (edit) {
      case CompanyEdit.Put put -> written(put, put.fields(), why);
      case CompanyEdit.Add add -> written(add, add.fields(), why);
      case CompanyEdit.Retire retire -> granted(List.of(edit), why);
      case CompanyEdit.Settle settle -> granted(List.of(edit), why);
    };
  }

  private NegotiationResult written(
      CompanyEdit edit, SequencedMap<String, WrittenValue> fields, String why) {
    var arrow = arrowOf(edit.place());
    if (arrow.isEmpty()) {
      return granted(List.of(edit), why);
    }
    var after = CompanyRevision.of(file, yaml, edit).company();
    var id = edit.place().steps().size() == 1 ? renamed(arrow.get(), fields) : arrow.get();
    var was = company.arrow(arrow.get());
    var is = after.arrow(id);
    return edit.place().steps().size() == 1
        ? arrow(edit, was, is, why)
        : promise(edit, fields, was, is, after, why);
  }

  private static Optional<String> arrowOf(EntryPath place) {
    return place.steps().stream()
        .findFirst()
        .filter(step -> step.list().equals("arrows"))
        .map(step -> step.key().getOrDefault("id", ""));
  }

  private static String renamed(String id, Map<String, WrittenValue> fields) {
    return fields.get("id") instanceof WrittenValue.Text text && !text.value().isBlank()
        ? text.value().strip()
        : id;
  }

  private NegotiationResult arrow(
      CompanyEdit edit, Optional<Arrow> was, Optional<Arrow> is, String why) {
    for (var promise : is.map(Arrow::promises).orElse(List.of())) {
      var before = was.flatMap(arrow -> arrow.promise(promise.id()));
      if (!said(before).equals(promise.standing())) {
        return forged("promises", promise);
      }
      if (before.isPresent() && settled(was, before.get()) && changed(before.get(), promise)) {
        return new NegotiationResult.Denied(
            "promises",
            "Both ends agreed to %s; propose other terms for it.".formatted(promise.id()));
      }
    }
    var voided = was.flatMap(old -> is.filter(now -> !ends(old).equals(ends(now))));
    return granted(
        Stream.concat(Stream.of(edit), voided.stream().flatMap(now -> silenced(now))).toList(),
        why);
  }

  private static List<String> ends(Arrow arrow) {
    return List.of(arrow.answerable(), arrow.to());
  }

  /** What the old ends said is not what the new ends say. */
  private static Stream<CompanyEdit> silenced(Arrow arrow) {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("proposed", new WrittenValue.Text(""));
    return arrow.promises().stream()
        .filter(promise -> !promise.standing().equals(AgreementState.SILENT))
        .map(promise ->
            new CompanyEdit.Settle(arrow.id(), promise.id(), fields, Optional.of(List.of())));
  }

  private NegotiationResult promise(
      CompanyEdit edit,
      SequencedMap<String, WrittenValue> fields,
      Optional<Arrow> was,
      Optional<Arrow> is,
      Company after,
      String why) {
    var old = edit.place().steps().getLast().key().getOrDefault("id", "");
    var before = was.flatMap(arrow -> arrow.promise(old));
    var now = is.flatMap(arrow -> arrow.promise(renamed(old, fields)));
    if (now.isEmpty()) {
      return granted(List.of(edit), why);
    }
    if (!said(before).equals(now.get().standing())) {
      return forged(forgedField(fields), now.get());
    }
    if (before.isPresent() && !changed(before.get(), now.get())) {
      return granted(List.of(edit), why);
    }
    var talk = new Negotiation(new PromiseEnds(after, is.orElseThrow(), on), now.get(), person);
    return before.isPresent() && settled(was, before.get()) && !talk.alone()
        ? proposal(edit, fields, was.orElseThrow(), before.get(), why)
        : direct(edit, talk, is.orElseThrow().id(), why);
  }

  private static AgreementState said(Optional<Promise> promise) {
    return promise.map(Promise::standing).orElse(AgreementState.SILENT);
  }

  private boolean settled(Optional<Arrow> arrow, Promise promise) {
    return arrow.filter(a -> new PromiseEnds(company, a, on).settled(promise)).isPresent();
  }

  private static boolean changed(Promise before, Promise after) {
    return !PromiseTerms.mark(before).equals(PromiseTerms.mark(after));
  }

  private static String forgedField(Map<String, WrittenValue> fields) {
    return Stream.of("agreed", "imposed", "proposed")
        .filter(fields::containsKey)
        .findFirst()
        .orElse("");
  }

  private static NegotiationResult forged(String field, Promise promise) {
    return new NegotiationResult.Denied(
        field,
        "What was said to %s is not written by hand; say yes, propose or impose."
            .formatted(promise.id()));
  }

  private NegotiationResult direct(CompanyEdit edit, Negotiation talk, String arrow, String why) {
    var yes = talk.own(arrow, talk.promise().id());
    var nothing = yes.agreed().orElse(List.of()).equals(talk.promise().standing().agreed());
    return granted(nothing ? List.of(edit) : List.of(edit, yes), why);
  }

  /**
   * The terms go into a proposal, then the other fields are written: one of them may be the id by
   * which the proposal finds its promise.
   */
  private NegotiationResult proposal(
      CompanyEdit edit,
      SequencedMap<String, WrittenValue> fields,
      Arrow arrow,
      Promise promise,
      String why) {
    var rest = new LinkedHashMap<>(fields);
    rest.keySet().removeAll(PromiseTerms.FIELDS);
    var terms = new LinkedHashMap<String, String>();
    fields.forEach((name, value) -> {
      if (PromiseTerms.FIELDS.contains(name) && value instanceof WrittenValue.Text text) {
        terms.put(name, text.value());
      }
    });
    var talk = new Negotiation(new PromiseEnds(company, arrow, on), promise, person);
    return switch (talk.propose(terms, why)) {
      case NegotiationResult.Denied denied ->
          new NegotiationResult.Denied(first(terms), denied.says());
      case NegotiationResult.Granted granted ->
          new NegotiationResult.Granted(
              rest.isEmpty()
                  ? granted.edits()
                  : Stream.concat(
                          granted.edits().stream(),
                          Stream.of(new CompanyEdit.Put(edit.place(), rest)))
                      .toList(),
              granted.why(),
              Optional.of(
                  "Both ends agreed to %s as it was, so this is a proposal until the other end says yes."
                      .formatted(promise.id())));
    };
  }

  private static String first(Map<String, String> terms) {
    return terms.keySet().stream().findFirst().orElse("");
  }

  private static NegotiationResult granted(List<CompanyEdit> edits, String why) {
    return new NegotiationResult.Granted(edits, why, Optional.empty());
  }
}
