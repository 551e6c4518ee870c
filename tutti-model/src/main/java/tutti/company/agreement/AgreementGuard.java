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
import tutti.company.Terms;
import tutti.company.edit.Edit;
import tutti.company.edit.Place;
import tutti.company.edit.Revision;
import tutti.reading.written.Written;

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
   * @throws tutti.reading.Unreadable when the edited text is no company
   */
  public NegotiationResult pass(Edit edit, String why) {
    return switch (edit) {
      case Edit.Put put -> written(put, put.fields(), why);
      case Edit.Add add -> written(add, add.fields(), why);
      case Edit.Retire retire -> granted(List.of(edit), why);
      case Edit.Settle settle -> granted(List.of(edit), why);
    };
  }

  private NegotiationResult written(Edit edit, SequencedMap<String, Written> fields, String why) {
    var arrow = arrowOf(edit.place());
    if (arrow.isEmpty()) {
      return granted(List.of(edit), why);
    }
    var after = Revision.of(file, yaml, edit).company();
    var id = edit.place().steps().size() == 1 ? renamed(arrow.get(), fields) : arrow.get();
    var was = company.arrow(arrow.get());
    var is = after.arrow(id);
    return edit.place().steps().size() == 1
        ? arrow(edit, was, is, why)
        : promise(edit, fields, was, is, after, why);
  }

  private static Optional<String> arrowOf(Place place) {
    return place.steps().stream()
        .findFirst()
        .filter(step -> step.list().equals("arrows"))
        .map(step -> step.key().getOrDefault("id", ""));
  }

  private static String renamed(String id, Map<String, Written> fields) {
    return fields.get("id") instanceof Written.Text text && !text.value().isBlank()
        ? text.value().strip()
        : id;
  }

  private NegotiationResult arrow(Edit edit, Optional<Arrow> was, Optional<Arrow> is, String why) {
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
  private static Stream<Edit> silenced(Arrow arrow) {
    var fields = new LinkedHashMap<String, Written>();
    fields.put("proposed", new Written.Text(""));
    return arrow.promises().stream()
        .filter(promise -> !promise.standing().equals(AgreementState.SILENT))
        .map(promise -> new Edit.Settle(arrow.id(), promise.id(), fields, Optional.of(List.of())));
  }

  private NegotiationResult promise(
      Edit edit,
      SequencedMap<String, Written> fields,
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
    return !Terms.mark(before).equals(Terms.mark(after));
  }

  private static String forgedField(Map<String, Written> fields) {
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

  private NegotiationResult direct(Edit edit, Negotiation talk, String arrow, String why) {
    var yes = talk.own(arrow, talk.promise().id());
    var nothing = yes.agreed().orElse(List.of()).equals(talk.promise().standing().agreed());
    return granted(nothing ? List.of(edit) : List.of(edit, yes), why);
  }

  /** The terms go into a proposal, the other fields are written. */
  private NegotiationResult proposal(
      Edit edit, SequencedMap<String, Written> fields, Arrow arrow, Promise promise, String why) {
    var rest = new LinkedHashMap<>(fields);
    rest.keySet().removeAll(Terms.FIELDS);
    var terms = new LinkedHashMap<String, String>();
    fields.forEach((name, value) -> {
      if (Terms.FIELDS.contains(name) && value instanceof Written.Text text) {
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
                          Stream.of(new Edit.Put(edit.place(), rest)), granted.edits().stream())
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

  private static NegotiationResult granted(List<Edit> edits, String why) {
    return new NegotiationResult.Granted(edits, why, Optional.empty());
  }
}
