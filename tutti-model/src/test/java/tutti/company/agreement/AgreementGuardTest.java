package tutti.company.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.AgreementState;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.company.file.CompanyFile;
import tutti.reading.written.WrittenValue;
import tutti.reading.written.WrittenValue.Fields;

/** Whatever is edited, what both ends agreed to changes by their yes only. */
class AgreementGuardTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final EntryPath LEADS = EntryPath.arrow("leads");
  private static final EntryPath ACCEPTED = EntryPath.promise("leads", "accepted");

  private static final String OPEN =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: marketing}, {id: sales}, {id: support}]
      seats:
        - {party: marketing, person: Ines}
        - {party: sales, person: Jonas}
      arrows:
        - id: leads
          from: marketing
          to: sales
          promises:
            - {id: accepted, valid: offered, good: accepted, within: 5d, target: 80%}
      """;

  /** The same with the yes of both ends. */
  private static final String AGREED = agreed(agreed(OPEN, "Ines"), "Jonas");

  private static String agreed(String text, String person) {
    var talk = Negotiation.about(company(text), "leads", "accepted", person, DAY).orElseThrow();
    return after(text, talk.sayYes());
  }

  private static Company company(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static Promise promise(String text, String id) {
    return company(text).arrow("leads").orElseThrow().promise(id).orElseThrow();
  }

  private static NegotiationResult pass(String text, String person, CompanyEdit edit) {
    return new AgreementGuard("company.yaml", text, company(text), person, DAY).pass(edit, "why");
  }

  private static String after(String text, NegotiationResult result) {
    var changed = text;
    for (var edit : ((NegotiationResult.Granted) result).edits()) {
      changed = CompanyRevision.of("company.yaml", changed, edit).yaml();
    }
    return changed;
  }

  private static NegotiationResult.Denied denied(String person, CompanyEdit edit) {
    return (NegotiationResult.Denied) pass(AGREED, person, edit);
  }

  private static Fields written(String... namesAndValues) {
    var fields = Fields.NONE;
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields = fields.with(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private static CompanyEdit put(EntryPath place, String field, WrittenValue value) {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put(field, value);
    return new CompanyEdit.Put(place, fields);
  }

  @Test
  void whatIsNoArrowIsNobodysPromise() {
    var edit = CompanyEdit.put(EntryPath.party("sales"), Map.of("name", "Selling"));
    assertThat(pass(AGREED, "Ines", edit))
        .isEqualTo(new NegotiationResult.Granted(List.of(edit), "why", Optional.empty()));
  }

  @Test
  void retiringAndSettlingPassAsTheyAre() {
    var retire = CompanyEdit.retire(ACCEPTED);
    assertThat(((NegotiationResult.Granted) pass(AGREED, "Ines", retire)).edits())
        .containsExactly(retire);
  }

  @ParameterizedTest
  @CsvSource({"evidence, the CRM", "owner, Jonas", "source, an essay", "description, new"})
  void whatIsNoTermIsWrittenAndVoidsNothing(String field, String value) {
    var changed =
        after(AGREED, pass(AGREED, "Ines", CompanyEdit.put(ACCEPTED, Map.of(field, value))));
    assertThat(EntryPath.promise("leads", "accepted").found("c", changed).orElseThrow().fields())
        .containsKey(field);
    assertThat(promise(changed, "accepted").standing())
        .isEqualTo(promise(AGREED, "accepted").standing());
  }

  @Test
  void aPromiseIsRenamedAndItsTermsProposedInOneEdit() {
    var edit = CompanyEdit.put(ACCEPTED, Map.of("id", "taken", "target", "90%"));
    var changed = promise(after(AGREED, pass(AGREED, "Ines", edit)), "taken");
    assertThat(changed.target()).isEqualTo(0.8);
    assertThat(changed.standing().agreed()).hasSize(2);
    assertThat(changed.standing().proposed().orElseThrow().terms())
        .isEqualTo(Map.of("target", "90%"));
  }

  @Test
  void aRenamedPromiseKeepsWhatWasSaid() {
    var edit = CompanyEdit.put(ACCEPTED, Map.of("id", "taken"));
    assertThat(promise(after(AGREED, pass(AGREED, "Nobody", edit)), "taken").standing())
        .isEqualTo(promise(AGREED, "accepted").standing());
  }

  @Test
  void aStrangerMayNotChangeAgreedTerms() {
    var denied = denied("Nobody", CompanyEdit.put(ACCEPTED, Map.of("target", "70%")));
    assertThat(denied.field()).isEqualTo("target");
    assertThat(denied.says()).startsWith("Nobody speaks for neither end of accepted (Marketing to");
  }

  @Test
  void aStrangersDirectEditHasNobodysYes() {
    var half = agreed(OPEN, "Jonas");
    var changed =
        after(half, pass(half, "Nobody", CompanyEdit.put(ACCEPTED, Map.of("target", "70%"))));
    assertThat(promise(changed, "accepted").target()).isEqualTo(0.7);
    var mark = PromiseTerms.mark(promise(changed, "accepted"));
    assertThat(promise(changed, "accepted").standing().agreed(AgreementState.End.RECEIVER, mark))
        .isFalse();
  }

  @Test
  void aNewPromiseHasTheYesOfWhoWritesIt() {
    var edit =
        CompanyEdit.add(
            EntryPath.promise("leads", "fast"),
            Map.of("valid", "offered", "good", "accepted", "within", "1d"));
    assertThat(promise(after(AGREED, pass(AGREED, "Jonas", edit)), "fast").standing().agreed())
        .singleElement()
        .satisfies(yes -> assertThat(yes.by()).isEqualTo("Jonas"))
        .satisfies(yes -> assertThat(yes.end()).isEqualTo(AgreementState.End.RECEIVER));
    assertThat(promise(after(AGREED, pass(AGREED, "Nobody", edit)), "fast").standing())
        .isEqualTo(AgreementState.SILENT);
  }

  @ParameterizedTest
  @CsvSource({"agreed", "imposed", "proposed"})
  void nothingThatIsSaidIsWrittenByHand(String field) {
    var said = written("by", "Jonas", "on", "2026-11-25");
    var value =
        switch (field) {
          case "agreed" -> new WrittenValue.Items(List.of(said.with("end", "receiver")));
          case "imposed" -> said.with("why", "so");
          default -> said.with("end", "giver").with("terms", written("target", "90%"));
        };
    var denied = denied("Ines", put(ACCEPTED, field, value));
    assertThat(denied.field()).isEqualTo(field);
    assertThat(denied.says())
        .isEqualTo("What was said to accepted is not written by hand; say yes, propose or impose.");
  }

  @Test
  void aYesIsNotTakenAwayByHandEither() {
    assertThat(denied("Ines", CompanyEdit.put(ACCEPTED, Map.of("agreed", ""))).field())
        .isEqualTo("agreed");
  }

  @Test
  void noYesComesInWithAWholeArrow() {
    var yes = written("end", "receiver", "by", "Jonas", "on", "2026-11-25");
    var promise =
        written("id", "fast", "valid", "offered", "good", "accepted", "within", "1d")
            .with("agreed", new WrittenValue.Items(List.of(yes)));
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("from", new WrittenValue.Text("sales"));
    fields.put("to", new WrittenValue.Text("support"));
    fields.put("promises", new WrittenValue.Items(List.of(promise)));
    var denied = denied("Ines", new CompanyEdit.Add(EntryPath.arrow("new"), fields));
    assertThat(denied.field()).isEqualTo("promises");
    assertThat(denied.says()).startsWith("What was said to fast is not written by hand");
  }

  @Test
  void agreedTermsDoNotChangeWithTheWholeArrowEither() {
    var yeses =
        promise(AGREED, "accepted").standing().agreed().stream()
            .<WrittenValue>map(yes ->
                written(
                    "end",
                    yes.end() == AgreementState.End.GIVER ? "giver" : "receiver",
                    "by",
                    yes.by(),
                    "on",
                    yes.on().toString(),
                    "terms",
                    yes.terms().orElseThrow()))
            .toList();
    var easier =
        written("id", "accepted", "valid", "offered", "good", "accepted", "within", "50d")
            .with("agreed", new WrittenValue.Items(yeses));
    var denied = denied("Ines", put(LEADS, "promises", new WrittenValue.Items(List.of(easier))));
    assertThat(denied.says())
        .isEqualTo("Both ends agreed to accepted; propose other terms for it.");
  }

  @Test
  void anArrowIsRenamedWithWhatWasSaid() {
    var edit = CompanyEdit.put(LEADS, Map.of("id", "names"));
    var arrow = company(after(AGREED, pass(AGREED, "Ines", edit))).arrow("names").orElseThrow();
    assertThat(arrow.promises().getFirst().standing())
        .isEqualTo(promise(AGREED, "accepted").standing());
  }

  @Test
  void anArrowThatSomebodyElseAnswersForHasNobodysYes() {
    var edit = CompanyEdit.put(LEADS, Map.of("by", "support", "id", "names"));
    var arrow = company(after(AGREED, pass(AGREED, "Ines", edit))).arrow("names").orElseThrow();
    assertThat(arrow.promises().getFirst().standing()).isEqualTo(AgreementState.SILENT);
  }
}
