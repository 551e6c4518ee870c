package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Yes;
import tutti.company.file.CompanyFile;

/** What both ends agree on. */
class PromiseTermsTest {

  private static Promise promise(String written) {
    return CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}]
            arrows:
              - {id: other, from: a, to: b}
              - {id: ab, from: a, to: b, promises: [%s]}
            """
                .formatted(written))
        .arrow("ab")
        .orElseThrow()
        .promises()
        .getFirst();
  }

  private static String written(Map<String, String> terms) {
    var fields = new StringBuilder("{id: p");
    terms.forEach((name, value) -> fields.append(", %s: '%s'".formatted(name, value)));
    return fields.append("}").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: 24bh, window: 90d, target: 90%}",
        "{id: p, valid: offered, good: told-back, within: due}",
        "{id: p, valid: offered, good: confirmed, within: 10bd before due, target: 99.5%}",
        "{id: p, every: 14d, atLeast: 3, good: confirmed}",
        "{id: p, good: rating >= 4, valid: delivered}",
        "{id: p, good: first-time-right}",
        "{id: p, valid: delivered, good: not-returned, within: 7d}",
        "{id: p, valid: delivered, condition: 'attr.rank == \"top\"', frozen: accepted}",
        "{id: p, relay: other, within: 30d}"
      })
  void areTheFieldsThePromiseIsWrittenWith(String line) {
    var promise = promise(line);
    assertThat(promise(written(PromiseTerms.of(promise))).form()).isEqualTo(promise.form());
    assertThat(PromiseTerms.of(promise).keySet()).isSubsetOf(PromiseTerms.FIELDS);
  }

  @Test
  void aCurveHasNoTarget() {
    var curve =
        promise(
            "{id: p, valid: requested, curve: confirmed, by: 90d, window: 365d, observed: true}");
    assertThat(PromiseTerms.of(curve))
        .containsExactly(
            Map.entry("valid", "requested"),
            Map.entry("curve", "confirmed"),
            Map.entry("by", "90d"),
            Map.entry("window", "365d"));
  }

  @Test
  void otherTermsHaveAnotherMark() {
    var line = "{id: p, valid: requested, good: delivered, within: 3d, target: 90%}";
    assertThat(PromiseTerms.mark(promise(line)))
        .isEqualTo(PromiseTerms.mark(promise(line.replace("90%", "0.9"))));
    assertThat(PromiseTerms.mark(promise(line.replace("id: p", "id: q, evidence: CRM"))))
        .isEqualTo(PromiseTerms.mark(promise(line)));
    assertThat(PromiseTerms.mark(promise(line.replace("90%", "91%"))))
        .isNotEqualTo(PromiseTerms.mark(promise(line)));
    assertThat(PromiseTerms.mark(promise(line.replace("3d", "3bd"))))
        .isNotEqualTo(PromiseTerms.mark(promise(line)));
  }

  @Test
  void aYesCountsForTheTermsItWasSaidTo() {
    var promise = promise("{id: p, valid: requested, good: delivered, within: 3d, target: 90%}");
    var mark = PromiseTerms.mark(promise);
    var day = LocalDate.of(2026, 11, 25);
    var standing =
        new AgreementState(
            List.of(
                new Yes(End.GIVER, "Ines Calvo", day, Optional.of(mark)),
                new Yes(End.RECEIVER, "Jonas Weck", day, Optional.of("other"))),
            Optional.empty(),
            Optional.empty());
    assertThat(standing.agreed(End.GIVER, mark)).isTrue();
    assertThat(standing.agreed(End.RECEIVER, mark)).isFalse();
  }
}
