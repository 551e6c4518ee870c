package tutti.charter.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;
import tutti.company.file.CompanyFile;
import tutti.page.FieldFault;
import tutti.people.Actor;

/** With whom, and with which name, a company begins. */
class CompanyStartTest {

  private static CompanyStart start(String... namesAndValues) {
    var written = new HashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      written.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new CompanyStart(StartAnswers.of(written));
  }

  private static Company company(CompanyStart start, String what) {
    return CompanyFile.read("company.yaml", start.from(what).orElseThrow());
  }

  @Test
  void whoeverSaysWhoTheyAreBeginsIt() {
    var start = start("who", " Ines Calvo ");
    assertThat(start.by()).contains(new Actor("Ines Calvo"));
    assertThat(start.faults()).isEmpty();
  }

  @Test
  void whoeverDoesNotSayIsSomebody() {
    var start = start("who", "  ");
    assertThat(start.by()).contains(new Actor("somebody"));
    assertThat(start.faults()).isEmpty();
  }

  @Test
  void aNameWithoutEndIsAFaultOfItsField() {
    var start = start("who", "i".repeat(201));
    assertThat(start.by()).isEmpty();
    assertThat(start.faults())
        .containsExactly(new FieldFault("who", "", "A name has at most 200 letters; shorten it."));
  }

  @ParameterizedTest
  @MethodSource("tutti.company.template.CompanyTemplates#names")
  void whoeverBeginsIsSeatedInTheFirstPartyOfEveryTemplate(String template) {
    var company = company(start("who", "Ana: Lima #1", "name", "O'Neil: & Co"), template);
    assertThat(company.name()).isEqualTo("O'Neil: & Co");
    assertThat(company.people()).extracting(Person::name).contains("Ana: Lima #1");
    assertThat(company.seats()).extracting(Seat::person).contains("Ana: Lima #1");
  }

  @Test
  void whoeverBeginsTakesThePartTheyChose() {
    var company = company(start("who", "Ana Lima", "part", "sales"), "startup");
    assertThat(company.seatsOf("sales")).extracting(Seat::person).contains("Ana Lima");
    assertThat(company.seatsOf("product-management")).extracting(Seat::person).hasSize(1);
  }

  @Test
  void anEmptySheetHasNoPartYetAndKnowsWhoBegan() {
    var company = company(start("who", "Ana Lima"), "blank");
    assertThat(company.people()).extracting(Person::name).containsExactly("Ana Lima");
    assertThat(company.seats()).isEmpty();
  }

  @Test
  void theCompanyWorksWhereAndWhenItSays() {
    var answers =
        start("zone", "berlin", "days", "sun-thu", "hours", "8:00-16:00", "holidays", "de-be");
    var company = company(answers, "startup");
    assertThat(company.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(company.calendar().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(company.calendar().days()).contains(DayOfWeek.SUNDAY);
    assertThat(company.calendar().holidays()).contains("de-be");
    assertThat(company.template()).contains("startup");
  }

  @ParameterizedTest
  @CsvSource({
    "zone, Berlim, did you mean \"Berlin\"?",
    "days, someday, days such as mon-fri",
    "hours, late, hours such as 09:00-18:00",
    "holidays, de-bx, Of Germany are known: de-bb",
    "part, Salse, did you mean \"Sales\"?"
  })
  void whatIsWrittenWronglyIsToldBesideItsField(String field, String written, String says) {
    var start = start("who", "Ana Lima", field, written);
    assertThat(start.from("startup")).isEmpty();
    assertThat(start.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).isEqualTo(field);
          assertThat(fault.says()).contains(says);
        });
  }

  @Test
  void nothingElseIsATemplate() {
    assertThat(start("who", "Ana Lima").from("nix")).isEmpty();
  }
}
