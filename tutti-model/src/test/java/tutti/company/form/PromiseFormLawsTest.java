package tutti.company.form;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormQuestion;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.company.form.term.TermUse;
import tutti.company.time.TimeSpans;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** What holds of every form of promise there is, and of one that is added. */
class PromiseFormLawsTest {

  private static final List<String> SPANS = List.of("24bh", "10bd", "3d", "8h", "90d", "15m");
  private static final List<String> PERIODS = List.of("week", "month", "14d", "quarterly", "1h");

  @Test
  void everyPermittedFormStandsInTheListOfForms() {
    var shown =
        PromiseForm.shapes().stream()
            .map(shape -> filled(shape.choices().getFirst(), new Random(1)))
            .<Class<?>>map(fields -> promise(fields).form().getClass())
            .toList();
    assertThat(shown).isEqualTo(List.of(PromiseForm.class.getPermittedSubclasses()));
  }

  /** Whatever is answered on a page is read as that form, and written as it is read. */
  @Test
  void everyFormReadsWhatItWrites() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      for (var shape : PromiseForm.shapes()) {
        for (var choice : shape.choices()) {
          var fields = filled(choice, random);
          var form = promise(fields).form();
          assertThat(form.shape()).as("%s", fields).isEqualTo(shape);
          assertThat(form.choice()).as("%s", fields).isEqualTo(choice);
          assertThat(promise(written(form)).form()).as("%s", fields).isEqualTo(form);
        }
      }
    }
  }

  @Test
  void aFormWritesTheFieldsItNamesAndNoOthers() {
    for (var shape : PromiseForm.shapes()) {
      for (var choice : shape.choices()) {
        var written = written(promise(filled(choice, new Random(7))).form()).keySet();
        assertThat(written)
            .isSubsetOf(shape.terms().stream().map(TermUse::term).toList())
            .containsAll(
                shape.terms().stream().filter(TermUse::needed).map(TermUse::term).toList());
      }
    }
  }

  @Test
  void noTwoChoicesOfAPageAreSentAlike() {
    assertThat(FormShape.allChoices().stream().map(FormChoice::word)).doesNotHaveDuplicates();
    assertThat(FormShape.allChoices())
        .allSatisfy(choice ->
            assertThat(choice.questions().stream().map(asks -> asks.name()))
                .doesNotHaveDuplicates());
  }

  @Test
  void anotherLimitIsTheOnlyFieldThatChanges() {
    for (var choice : FormShape.allChoices()) {
      var form = promise(filled(choice, new Random(3))).form();
      form.limitedTo(TimeSpans.span("77d"))
          .ifPresent(limited -> assertThat(written(limited)).isEqualTo(with77Days(form)));
    }
    assertThat(FormShape.allChoices())
        .anySatisfy(choice ->
            assertThat(
                    promise(filled(choice, new Random(3))).form().limitedTo(TimeSpans.span("77d")))
                .isPresent());
  }

  private static Map<FormTerm, String> with77Days(PromiseForm form) {
    var fields = written(form);
    fields.compute(
        FormTerm.WITHIN, (term, limit) -> limit.endsWith("due") ? "77d before due" : "77d");
    return fields;
  }

  private static Map<FormTerm, String> filled(FormChoice choice, Random random) {
    var fields = new LinkedHashMap<FormTerm, String>();
    for (var asks : choice.questions()) {
      if (asks.use().needed() || random.nextBoolean()) {
        fields.put(asks.use().term(), asks.written(answer(asks.use().kind(), random)));
      }
    }
    fields.putAll(choice.always());
    return fields;
  }

  private static String answer(TermKind kind, Random random) {
    return switch (kind) {
      case STAGE -> oneOf(Arrays.stream(Stage.values()).map(Stage::word).toList(), random);
      case GOOD -> "delivered";
      case RATING -> String.valueOf(1 + random.nextInt(5));
      case LIMIT, SPAN -> oneOf(SPANS, random);
      case PERIOD -> oneOf(PERIODS, random);
      case COUNT -> String.valueOf(1 + random.nextInt(20));
      case EXPRESSION -> "attr.size >= " + random.nextInt(100);
      case ARROW -> "other";
    };
  }

  private static String oneOf(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static Map<FormTerm, String> written(PromiseForm form) {
    var fields = new LinkedHashMap<FormTerm, String>();
    form.write(fields::put);
    return fields;
  }

  private static Promise promise(Map<FormTerm, String> fields) {
    var written =
        Stream.concat(
                Stream.of("id: p", "observed: true"),
                fields.entrySet().stream()
                    .map(field -> "%s: '%s'".formatted(field.getKey().name(), field.getValue())))
            .collect(joining(", ", "{", "}"));
    return CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}]
            arrows:
              - {id: other, from: b, to: a}
              - {id: ab, from: a, to: b, promises: [%s]}
            """
                .formatted(written))
        .arrow("ab")
        .orElseThrow()
        .promises()
        .getFirst();
  }

  /** What belongs to another form is told where it stands, not read over. */
  @Test
  void aFieldOfAnotherFormIsRefused() {
    var random = new Random(11);
    for (var choice : FormShape.allChoices()) {
      var fields = filled(choice, random);
      var shape = promise(fields).form().shape();
      for (var stray : strays(choice, shape)) {
        var more = new LinkedHashMap<>(fields);
        more.put(stray.use().term(), stray.written(answer(stray.use().kind(), random)));
        assertThatExceptionOfType(UnreadableInput.class)
            .as("%s", more)
            .isThrownBy(() -> promise(more))
            .satisfies(refused ->
                assertThat(refused.problems())
                    .extracting(InputProblem::sentence)
                    .anySatisfy(says -> assertThat(says).matches(told(more))));
      }
    }
  }

  /** Fields of the others, except those that alone make a promise one of theirs. */
  private static List<FormQuestion> strays(FormChoice choice, FormShape shape) {
    return FormShape.allChoices().stream()
        .filter(other -> other != choice)
        .flatMap(other -> other.questions().stream())
        .filter(asks -> !shape.has(asks.use().term()))
        .filter(asks ->
            FormShape.recognized().stream()
                .noneMatch(s -> s.sign().equals(new FormSign.OwnField(asks.use().term()))))
        .toList();
  }

  @Test
  void aPromiseWithTheSignsOfTwoFormsIsRefused() {
    var every = "every";
    for (var shape : FormShape.recognized()) {
      if (shape.sign() instanceof FormSign.OwnField(var term) && !term.name().equals(every)) {
        var fields = filled(shape.choices().getFirst(), new Random(5));
        FormShape.allTerms().stream()
            .filter(other -> other.name().equals(every))
            .forEach(other -> fields.put(other, "week"));
        assertThatExceptionOfType(UnreadableInput.class)
            .as("%s", fields)
            .isThrownBy(() -> promise(fields))
            .withMessageContaining("says nothing in a promise of this form (a cadence)");
      }
    }
  }

  private static String told(Map<FormTerm, String> fields) {
    var names = fields.keySet().stream().map(FormTerm::name).collect(joining("|", "(", ")"));
    return "company.yaml:\\d+:\\d+: arrows\\[1]\\.promises\\[0]\\."
        + names
        + ": \""
        + names
        + "\" says nothing in a promise of this form \\(.*\\); take it away,.*";
  }

  @Test
  void aCharterThatHasThemFromBeforeIsStillRead() {
    var text =
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: a}, {id: b}]
        arrows: [{id: ab, from: a, to: b, promises: [{id: p, every: week, within: 3d}]}]
        """;
    assertThat(CompanyFile.stored("charter 1", text).arrow("ab")).isPresent();
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> CompanyFile.read("company.yaml", text))
        .withMessage(
            "company.yaml:4:75: arrows[0].promises[0].within: \"within\" says nothing in a promise of"
                + " this form (a cadence); take it away, or make another promise of it.");
  }

  @Test
  void theTermsAreThoseOfAllFormsAndOfEveryPromise() {
    var names = new HashSet<>(FormShape.allTerms().stream().map(FormTerm::name).toList());
    assertThat(names).hasSameSizeAs(FormShape.allTerms());
    assertThat(PromiseTerms.FIELDS).containsAll(names).endsWith("window", "target");
  }
}
