package tutti.company.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Proposed;
import tutti.company.AgreementState.Yes;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.edit.CompanyEdit;
import tutti.reading.written.WrittenValue;

/** What one person may say to one promise on a day, and what is then written. */
public record Negotiation(PromiseEnds ends, Promise promise, String person) {

  private static final String PROPOSED = "proposed";
  private static final String IMPOSED = "imposed";
  private static final WrittenValue NOTHING = new WrittenValue.Text("");

  public Negotiation {
    requireNonNull(ends, "ends");
    requireNonNull(promise, "promise");
    requireNonNull(person, "person");
  }

  /** The ends the person speaks for. */
  public Set<End> mine() {
    return ends.spokenForBy(person);
  }

  /** Whether the person's yes is every yes the promise needs. */
  public boolean alone() {
    return !ends.needed().isEmpty() && mine().containsAll(ends.needed());
  }

  /** Wants other terms; where nobody else's yes is needed they take effect. */
  public NegotiationResult propose(Map<String, String> terms, String why) {
    var waiting = pending().filter(proposed -> !mine().contains(proposed.end()));
    if (!mine().isEmpty() && waiting.isPresent()) {
      return denied(
          "%s has proposed %s for %s; agree, counter or decline first."
              .formatted(waiting.get().by(), said(waiting.get().terms()), title()));
    }
    return offered(terms, why, false);
  }

  /** Answers a proposal of the other end with other terms. */
  public NegotiationResult counter(Map<String, String> terms, String why) {
    return pending().isEmpty()
        ? nothingProposed()
        : pending().filter(proposed -> mine().contains(proposed.end())).isPresent()
            ? denied("This is a proposal of your own end; withdraw it, or propose anew.")
            : offered(terms, why, true);
  }

  private NegotiationResult offered(Map<String, String> terms, String why, boolean counters) {
    var current = PromiseTerms.of(promise);
    var changed = new LinkedHashMap<String, String>();
    terms.forEach((field, value) -> {
      if (!value.strip().equals(current.getOrDefault(field, ""))) {
        changed.put(field, value.strip());
      }
    });
    if (mine().isEmpty()) {
      return speaksForNeither("propose");
    }
    var odd =
        changed.keySet().stream().filter(field -> !PromiseTerms.FIELDS.contains(field)).findFirst();
    if (odd.isPresent()) {
      return new NegotiationResult.Denied(
          odd.get(),
          "%s is no term of a promise; terms are %s."
              .formatted(odd.get(), String.join(", ", PromiseTerms.FIELDS)));
    }
    if (changed.isEmpty()) {
      return denied("These are the terms of " + title() + " as they are written; say yes to them.");
    }
    return alone() ? decided(changed, why) : asked(changed, why, counters);
  }

  private NegotiationResult decided(Map<String, String> changed, String why) {
    var fields = written(changed);
    fields.put(PROPOSED, NOTHING);
    fields.put(IMPOSED, NOTHING);
    return granted(
        settle(fields, Optional.of(yeses(mine()))),
        "%s, whose yes is all it needs, set %s of %s.".formatted(person, said(changed), title())
            + because(why));
  }

  private NegotiationResult asked(Map<String, String> changed, String why, boolean counters) {
    var end = mine().iterator().next();
    var proposal =
        WrittenValue.Fields.NONE
            .with("terms", new WrittenValue.Fields(written(changed)))
            .with("end", word(end))
            .with("by", person)
            .with("on", ends.on().toString())
            .with("why", why.isBlank() ? "-" : why.strip())
            .with("base", PromiseTerms.mark(promise));
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put(PROPOSED, counters ? proposal.with("counters", "true") : proposal);
    return granted(
        settle(fields, Optional.empty()),
        "%s %s %s for %s on behalf of %s."
                .formatted(
                    person,
                    counters ? "countered with" : "proposed",
                    said(changed),
                    title(),
                    ends.name(end))
            + because(why));
  }

  /** Says yes to what the other end proposed: the terms take effect with the yes of both. */
  public NegotiationResult agree() {
    if (pending().isEmpty()) {
      return nothingProposed();
    }
    var proposed = pending().get();
    if (outdated().isPresent()) {
      return denied(outdated().get());
    }
    var answering = proposed.end().other();
    if (!mine().contains(answering)) {
      return speaksNot(answering, "agree");
    }
    var fields = written(proposed.terms());
    fields.put(PROPOSED, NOTHING);
    fields.put(IMPOSED, NOTHING);
    var agreed = new ArrayList<Yes>();
    agreed.add(new Yes(proposed.end(), proposed.by(), proposed.on(), Optional.empty()));
    agreed.add(yes(answering));
    return granted(
        settle(fields, Optional.of(agreed)),
        "%s agreed for %s to %s for %s, as %s proposed."
            .formatted(
                person, ends.name(answering), said(proposed.terms()), title(), proposed.by()));
  }

  /** Says no to what the other end proposed. */
  public NegotiationResult decline(String reason) {
    if (pending().isEmpty()) {
      return nothingProposed();
    }
    var answering = pending().get().end().other();
    if (reason.isBlank()) {
      return new NegotiationResult.Denied("why", "Say why; whoever proposed it should know.");
    }
    return mine().contains(answering)
        ? dropped("%s declined for %s what %s proposed for %s.", ends.name(answering), reason)
        : speaksNot(answering, "decline");
  }

  /** Takes back what the own end proposed. */
  public NegotiationResult withdraw() {
    if (pending().isEmpty()) {
      return nothingProposed();
    }
    var end = pending().get().end();
    return mine().contains(end)
        ? dropped("%s withdrew for %s what %s proposed for %s.", ends.name(end), "")
        : speaksNot(end, "withdraw");
  }

  private NegotiationResult dropped(String sentence, String party, String reason) {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put(PROPOSED, NOTHING);
    var proposer = pending().map(Proposed::by).orElse("");
    return granted(
        settle(fields, Optional.empty()),
        sentence.formatted(person, party, proposer, title()) + because(reason));
  }

  /** Says yes to a promise as it is written. */
  public NegotiationResult sayYes() {
    if (mine().isEmpty()) {
      return speaksForNeither("say yes");
    }
    var mark = PromiseTerms.mark(promise);
    if (mine().stream().allMatch(end -> promise.standing().agreed(end, mark))) {
      return denied(person + " has said yes to " + title() + " already.");
    }
    var agreed = new ArrayList<>(others(yes -> promise.standing().agreed(yes.end(), mark)));
    agreed.addAll(yeses(mine()));
    var fields = new LinkedHashMap<String, WrittenValue>();
    var all = agreed.stream().map(Yes::end).collect(Collectors.toSet());
    if (all.containsAll(ends.needed())) {
      fields.put(IMPOSED, NOTHING);
    }
    var whom = mine().stream().map(ends::name).distinct().collect(Collectors.joining(" and "));
    return granted(
        settle(fields, Optional.of(agreed)),
        "%s said yes to %s for %s.".formatted(person, title(), whom));
  }

  /** Puts terms in force over the head of an end; with no terms those that are written. */
  public NegotiationResult impose(Map<String, String> terms, String why) {
    if (why.isBlank()) {
      return new NegotiationResult.Denied(
          "why", "Say why; an imposed promise is shown with its reason.");
    }
    var odd =
        terms.keySet().stream().filter(field -> !PromiseTerms.FIELDS.contains(field)).findFirst();
    if (odd.isPresent()) {
      return new NegotiationResult.Denied(odd.get(), odd.get() + " is no term of a promise.");
    }
    var fields = written(terms);
    fields.put(PROPOSED, NOTHING);
    fields.put(
        IMPOSED,
        WrittenValue.Fields.NONE
            .with("by", person)
            .with("on", ends.on().toString())
            .with("why", why.strip()));
    return granted(
        settle(fields, Optional.of(List.of())),
        "%s imposed %s%s.".formatted(person, title(), terms.isEmpty() ? "" : " with " + said(terms))
            + because(why));
  }

  /** Writes terms directly, which gives the person's own yes and voids every older one. */
  CompanyEdit.Settle own(String arrow, String id) {
    var kept = new ArrayList<>(others(yes -> yes.terms().isPresent()));
    kept.addAll(yeses(mine()));
    return new CompanyEdit.Settle(arrow, id, new LinkedHashMap<>(), Optional.of(kept));
  }

  private List<Yes> others(Predicate<Yes> kept) {
    return promise.standing().agreed().stream()
        .filter(yes -> !mine().contains(yes.end()))
        .filter(kept)
        .toList();
  }

  /** Why the proposal that waits can no longer be agreed to. */
  public Optional<String> outdated() {
    return pending()
        .filter(proposed -> proposed.outdated(PromiseTerms.mark(promise)))
        .map(proposed ->
            "The terms of %s have changed since %s proposed %s on %s; propose anew."
                .formatted(title(), proposed.by(), said(proposed.terms()), proposed.on()));
  }

  private Optional<Proposed> pending() {
    return promise.standing().proposed();
  }

  private List<Yes> yeses(Set<End> spoken) {
    return spoken.stream().map(this::yes).toList();
  }

  private Yes yes(End end) {
    return new Yes(end, person, ends.on(), Optional.empty());
  }

  private CompanyEdit settle(
      SequencedMap<String, WrittenValue> fields, Optional<List<Yes>> agreed) {
    return new CompanyEdit.Settle(ends.arrow().id(), promise.id(), fields, agreed);
  }

  private static NegotiationResult granted(CompanyEdit edit, String why) {
    return new NegotiationResult.Granted(List.of(edit), why, Optional.empty());
  }

  private static NegotiationResult denied(String says) {
    return new NegotiationResult.Denied("", says);
  }

  private NegotiationResult nothingProposed() {
    return denied("Nothing is proposed for " + title() + ".");
  }

  private NegotiationResult speaksForNeither(String verb) {
    return denied(
        "%s speaks for neither end of %s; %s may %s."
            .formatted(person, title(), speakers(ends.needed()), verb));
  }

  private NegotiationResult speaksNot(End end, String verb) {
    return denied(
        "%s does not speak for %s; %s may %s."
            .formatted(person, ends.name(end), speakers(Set.of(end)), verb));
  }

  private String speakers(Set<End> of) {
    var names = of.stream().flatMap(end -> ends.speakersFor(end).stream()).distinct().toList();
    return names.isEmpty() ? "nobody holds a seat there, so nobody" : String.join(" or ", names);
  }

  /** {@code accepted (Marketing to Sales, leads)} */
  private String title() {
    var company = ends.company();
    var arrow = ends.arrow();
    return "%s (%s to %s, %s)"
        .formatted(
            promise.id(),
            company.party(arrow.from()).name(),
            company.party(arrow.to()).name(),
            arrow.gives());
  }

  private static String said(Map<String, String> terms) {
    return terms.entrySet().stream()
        .map(term -> term.getKey() + " " + (term.getValue().isBlank() ? "none" : term.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String because(String why) {
    return why.isBlank() ? "" : " " + why.strip();
  }

  private static LinkedHashMap<String, WrittenValue> written(Map<String, String> terms) {
    var written = new LinkedHashMap<String, WrittenValue>();
    terms.forEach((field, value) -> written.put(field, new WrittenValue.Text(value)));
    return written;
  }

  private static String word(End end) {
    return end.name().toLowerCase(Locale.ROOT);
  }

  /** A talk about a promise that stands in the company. */
  public static Optional<Negotiation> about(
      Company company, String arrow, String promise, String person, LocalDate on) {
    return company
        .arrow(arrow)
        .flatMap(a ->
            a.promise(promise)
                .map(p -> new Negotiation(new PromiseEnds(company, a, on), p, person)));
  }
}
