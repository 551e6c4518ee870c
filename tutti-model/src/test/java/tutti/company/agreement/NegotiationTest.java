package tutti.company.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;
import tutti.company.AgreementState.End;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.company.file.CompanyFile;
import tutti.reading.written.WrittenValue;

/** A promise needs the yes of both ends, and changes by their yes only, or visibly over them. */
class NegotiationTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final Map<String, String> MORE = Map.of("target", "90%");

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: marketing, kind: function}
        - {id: sales, kind: function}
        - {id: sdr, kind: role, within: sales}
        - {id: customer, kind: outside, side: customer}
      seats:
        - {party: marketing, person: Ines, deputy: Bo}
        - {party: sales, person: Jonas}
        - {party: sales, person: Old, until: 2026-01-31}
        - {party: marketing, person: Both}
        - {party: sales, person: Both}
      arrows:
        - id: leads
          from: marketing
          to: sdr
          gives: leads
          promises:
            - {id: accepted, valid: offered, good: accepted, within: 5d, target: 80%}
        - id: deals
          from: sales
          to: customer
          promises:
            - {id: fast, valid: offered, good: accepted, within: 5d, target: 80%}
      """;

  /** The company as it is talked about. */
  private String text = TEXT;

  private Company company() {
    return CompanyFile.read("company.yaml", text);
  }

  private Promise accepted() {
    return company().arrow("leads").orElseThrow().promise("accepted").orElseThrow();
  }

  private Negotiation talk(String person) {
    return Negotiation.about(company(), "leads", "accepted", person, DAY).orElseThrow();
  }

  private NegotiationResult says(String person, Function<Negotiation, NegotiationResult> word) {
    return done(word.apply(talk(person)));
  }

  private NegotiationResult edits(String person, Map<String, String> fields) {
    var edit = CompanyEdit.put(EntryPath.promise("leads", "accepted"), fields);
    return done(new AgreementGuard("company.yaml", text, company(), person, DAY).pass(edit, "why"));
  }

  private NegotiationResult done(NegotiationResult move) {
    if (move instanceof NegotiationResult.Granted granted) {
      granted.edits().forEach(edit -> text = CompanyRevision.of("company.yaml", text, edit).yaml());
    }
    return move;
  }

  private boolean agreed(End end) {
    return accepted().standing().agreed(end, PromiseTerms.mark(accepted()));
  }

  private static String denied(NegotiationResult move) {
    return ((NegotiationResult.Denied) move).says();
  }

  @ParameterizedTest
  @CsvSource({
    "Ines, true, false",
    "Bo, true, false",
    "Jonas, false, true",
    "Old, false, false",
    "Both, true, true",
    "Nobody, false, false"
  })
  @Claim("S37")
  void whoHoldsASeatOfAnEndOrAboveItSpeaksForIt(String person, boolean giver, boolean receiver) {
    assertThat(talk(person).mine().contains(End.GIVER)).isEqualTo(giver);
    assertThat(talk(person).mine().contains(End.RECEIVER)).isEqualTo(receiver);
  }

  @Test
  void anOutsideEndNeedsNoYes() {
    var fast = Negotiation.about(company(), "deals", "fast", "Jonas", DAY).orElseThrow();
    assertThat(fast.ends().needed()).containsExactly(End.GIVER);
    assertThat(fast.alone()).isTrue();
  }

  @Test
  @Claim("A01")
  void aPromiseIsAgreedOnlyWithTheYesOfBothEnds() {
    says("Ines", Negotiation::sayYes);
    assertThat(talk("Ines").ends().settled(accepted())).isFalse();
    says("Jonas", Negotiation::sayYes);
    assertThat(talk("Ines").ends().settled(accepted())).isTrue();
    assertThat(accepted().standing().agreed())
        .allSatisfy(yes -> assertThat(yes.terms()).contains(PromiseTerms.mark(accepted())));
  }

  private void bothAgree() {
    says("Ines", Negotiation::sayYes);
    says("Jonas", Negotiation::sayYes);
  }

  @Test
  @Claim("A16")
  void agreedTermsChangeOnlyByTheYesOfTheOtherEnd() {
    bothAgree();
    var move =
        (NegotiationResult.Granted) edits("Ines", Map.of("target", "90%", "evidence", "the CRM"));
    assertThat(move.note()).hasValueSatisfying(note -> assertThat(note).contains("proposal"));
    assertThat(accepted().target()).isEqualTo(0.8);
    assertThat(accepted().evidence()).contains("the CRM");
    assertThat(accepted().standing().proposed().orElseThrow().terms()).isEqualTo(MORE);
    assertThat(denied(says("Ines", Negotiation::agree))).contains("Jonas").contains("may agree");
    says("Jonas", Negotiation::agree);
    assertThat(accepted().target()).isEqualTo(0.9);
    assertThat(agreed(End.GIVER)).isTrue();
    assertThat(agreed(End.RECEIVER)).isTrue();
    assertThat(accepted().standing().proposed()).isEmpty();
  }

  @Test
  void anUnagreedPromiseIsEditedDirectlyWithTheEditorsYes() {
    edits("Ines", MORE);
    assertThat(accepted().target()).isEqualTo(0.9);
    assertThat(agreed(End.GIVER)).isTrue();
    assertThat(agreed(End.RECEIVER)).isFalse();
  }

  @Test
  void aDirectEditVoidsTheYesOfTheOther() {
    says("Jonas", Negotiation::sayYes);
    edits("Ines", MORE);
    assertThat(agreed(End.RECEIVER)).isFalse();
  }

  @Test
  void whoHoldsBothEndsDecidesAlone() {
    bothAgree();
    says("Both", talk -> talk.propose(MORE, "because"));
    assertThat(accepted().target()).isEqualTo(0.9);
    assertThat(agreed(End.GIVER) && agreed(End.RECEIVER)).isTrue();
  }

  @Test
  void aProposalIsCounteredByTheOtherEndAndAgreedByTheFirst() {
    says("Ines", talk -> talk.propose(MORE, "more"));
    says("Jonas", talk -> talk.counter(Map.of("target", "85%"), "less"));
    assertThat(accepted().standing().proposed().orElseThrow().counters()).isTrue();
    says("Bo", Negotiation::agree);
    assertThat(accepted().target()).isEqualTo(0.85);
    assertThat(accepted().standing().agreed())
        .extracting(yes -> yes.by())
        .containsExactlyInAnyOrder("Jonas", "Bo");
  }

  @Test
  void aProposalIsDeclinedWithAReasonOrWithdrawn() {
    says("Ines", talk -> talk.propose(MORE, "more"));
    assertThat(denied(says("Jonas", talk -> talk.decline(" ")))).contains("Say why");
    var declined = (NegotiationResult.Granted) says("Jonas", talk -> talk.decline("too much"));
    assertThat(declined.why()).contains("Jonas declined for", "too much");
    says("Ines", talk -> talk.propose(MORE, "more"));
    assertThat(denied(says("Jonas", Negotiation::withdraw)))
        .contains("does not speak for Marketing");
    says("Bo", Negotiation::withdraw);
    assertThat(accepted().standing().proposed()).isEmpty();
    assertThat(accepted().target()).isEqualTo(0.8);
  }

  @Test
  void aProposalToTermsThatHaveChangedIsOutdated() {
    says("Ines", talk -> talk.propose(MORE, "more"));
    edits("Jonas", Map.of("within", "4d"));
    assertThat(talk("Jonas").outdated()).isPresent();
    assertThat(denied(says("Jonas", Negotiation::agree)))
        .contains("have changed since Ines proposed");
  }

  @Test
  @Claim("A01")
  void whatIsImposedSaysSoUntilBothSayYes() {
    bothAgree();
    assertThat(denied(says("Old", talk -> talk.impose(MORE, "")))).contains("Say why");
    says("Old", talk -> talk.impose(MORE, "the board wants it"));
    assertThat(accepted().target()).isEqualTo(0.9);
    assertThat(accepted().standing().imposed().orElseThrow().why()).isEqualTo("the board wants it");
    assertThat(accepted().standing().agreed()).isEmpty();
    bothAgree();
    assertThat(accepted().standing().imposed()).isEmpty();
  }

  @Test
  void nobodyWritesTheYesOfAnotherByHand() {
    var yes =
        WrittenValue.Fields.NONE
            .with("end", "receiver")
            .with("by", "Jonas")
            .with("on", "2026-11-25");
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("agreed", new WrittenValue.Items(List.of(yes)));
    var edit = new CompanyEdit.Put(EntryPath.promise("leads", "accepted"), fields);
    var move =
        done(new AgreementGuard("company.yaml", text, company(), "Ines", DAY).pass(edit, "why"));
    assertThat(move).isInstanceOf(NegotiationResult.Denied.class);
    assertThat(((NegotiationResult.Denied) move).field()).isEqualTo("agreed");
  }

  @Test
  void anArrowWithOtherEndsHasNobodysYes() {
    bothAgree();
    var edit = CompanyEdit.put(EntryPath.arrow("leads"), Map.of("to", "sales", "from", "sdr"));
    done(new AgreementGuard("company.yaml", text, company(), "Ines", DAY).pass(edit, "why"));
    assertThat(accepted().standing().agreed()).isEmpty();
  }

  @Test
  void anArrowThatKeepsItsEndsKeepsWhatWasSaid() {
    bothAgree();
    var edit = CompanyEdit.put(EntryPath.arrow("leads"), Map.of("why", "work"));
    done(new AgreementGuard("company.yaml", text, company(), "Ines", DAY).pass(edit, "why"));
    assertThat(accepted().standing().agreed()).hasSize(2);
  }

  @Test
  void aStrangerSaysNothing() {
    assertThat(denied(says("Nobody", Negotiation::sayYes)))
        .contains("speaks for neither end", "Ines");
    assertThat(denied(says("Nobody", talk -> talk.propose(MORE, ""))))
        .contains("speaks for neither end");
    assertThat(denied(says("Jonas", Negotiation::agree))).contains("Nothing is proposed");
    assertThat(says("Ines", talk -> talk.propose(Map.of("colour", "red"), "")))
        .isEqualTo(
            new NegotiationResult.Denied(
                "colour",
                "colour is no term of a promise; terms are %s."
                    .formatted(String.join(", ", PromiseTerms.FIELDS))));
    assertThat(Optional.of(text)).contains(TEXT);
  }
}
