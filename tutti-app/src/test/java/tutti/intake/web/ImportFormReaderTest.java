package tutti.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import tutti.charter.Charter;
import tutti.intake.Cases;
import tutti.intake.imports.upload.DataFile;
import tutti.intake.imports.upload.ImportRequest;
import tutti.page.FieldFault;

/** A form made into an order, each fault beside its field. */
class ImportFormReaderTest {

  private static final String MAPPING =
      """
      apiVersion: tutti/v1
      kind: Mapping
      zone: UTC
      sources:
        - id: rows
          rules:
            - {arrow: leads, key: row.id, stage: offered, at: row.day}
      """;

  private static final Optional<Charter> CHARTER =
      Optional.of(new Charter(1, Cases.company(), Cases.COMPANY, Instant.EPOCH, "test", "first"));

  private final List<String> kept = new ArrayList<>();

  private static MultipartFile upload(String name, String text) {
    return new MockMultipartFile("files", name, "text/csv", text.getBytes(UTF_8));
  }

  /** A form filled in step by step. */
  private record Filled(ImportFields fields) {
    static Filled company(String company, String text) {
      return new Filled(
          new ImportFields(
              company, text, Optional.empty(), "canonical", "", Optional.empty(), "", List.of()));
    }

    Filled companyFile(MultipartFile file) {
      return new Filled(
          new ImportFields(
              fields.company(),
              fields.companyText(),
              Optional.of(file),
              fields.form(),
              fields.mappingText(),
              fields.mappingFile(),
              fields.arrow(),
              fields.files()));
    }

    Filled mapping(String text) {
      return new Filled(
          new ImportFields(
              fields.company(),
              fields.companyText(),
              fields.companyFile(),
              "mapping",
              text,
              fields.mappingFile(),
              fields.arrow(),
              fields.files()));
    }

    Filled files(MultipartFile... files) {
      return new Filled(
          new ImportFields(
              fields.company(),
              fields.companyText(),
              fields.companyFile(),
              fields.form(),
              fields.mappingText(),
              fields.mappingFile(),
              fields.arrow(),
              List.of(files)));
    }

    Filled suggest(String arrow) {
      return new Filled(
          new ImportFields(
              fields.company(),
              fields.companyText(),
              fields.companyFile(),
              "suggest",
              fields.mappingText(),
              fields.mappingFile(),
              arrow,
              fields.files()));
    }
  }

  private static Filled keep() {
    return Filled.company("keep", "");
  }

  private Optional<ImportRequest> order(ImportFormReader handing) {
    return handing.order(
        (name, bytes) -> {
          kept.add(name);
          return new DataFile(name, Path.of("kept"));
        },
        ImportController::proposal);
  }

  private ImportRequest accepted(Optional<Charter> charter, Filled filled) {
    return order(new ImportFormReader(charter, filled.fields())).orElseThrow();
  }

  private List<FieldFault> refused(Optional<Charter> charter, Filled filled) {
    var handing = new ImportFormReader(charter, filled.fields());
    assertThat(order(handing)).isEmpty();
    assertThat(kept).isEmpty();
    return handing.form().faults();
  }

  @Test
  void filesForTheCompanyThereIsAreKept() {
    var order = accepted(CHARTER, keep().files(upload("a.csv", "x"), upload("b.csv", "y")));
    assertThat(order.company()).isEqualTo(Cases.company());
    assertThat(order.charter()).isEmpty();
    assertThat(order.mapping()).isEmpty();
    assertThat(kept).containsExactly("a.csv", "b.csv");
  }

  @Test
  void withoutAFileAndWithoutACompanyThereIsNothingToDo() {
    assertThat(refused(CHARTER, keep()))
        .containsExactly(new FieldFault("files", "", "Choose at least one file."));
  }

  @Test
  void aFieldLeftEmptyByABrowserIsNoFile() {
    assertThat(refused(CHARTER, keep().files(upload("", ""))))
        .extracting(FieldFault::field)
        .containsExactly("files");
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThat(refused(CHARTER, keep().files(upload("a.csv", "x"), upload("b.csv", ""))))
        .containsExactly(new FieldFault("files", "", "b.csv is empty."));
  }

  @Test
  void beforeTheFirstCharterACompanyIsNeeded() {
    assertThat(refused(Optional.empty(), keep().files(upload("a.csv", "x"))))
        .containsExactly(new FieldFault("company", "", "There is no company yet; start from one."));
  }

  @Test
  void theTemplateAloneIsEnough() {
    var order = accepted(Optional.empty(), Filled.company("template", ""));
    assertThat(order.charter())
        .get()
        .extracting(ImportRequest.Text::name)
        .isEqualTo("business-symphony.yaml");
    assertThat(order.files()).isEmpty();
  }

  @Test
  void aWrittenCompanyIsTaken() {
    var order = accepted(Optional.empty(), Filled.company("own", Cases.COMPANY));
    assertThat(order.company()).isEqualTo(Cases.company());
    assertThat(order.charter()).hasValue(new ImportRequest.Text("company.yaml", Cases.COMPANY));
  }

  @Test
  void anUploadedCompanyGoesBeforeAWrittenOne() {
    var filled = Filled.company("own", "nonsense").companyFile(upload("c.yaml", Cases.COMPANY));
    assertThat(accepted(Optional.empty(), filled).company()).isEqualTo(Cases.company());
  }

  @Test
  void aCompanyOfOnesOwnThatIsNotThereIsAskedFor() {
    assertThat(refused(Optional.empty(), Filled.company("own", " \n")))
        .containsExactly(
            new FieldFault("company", "", "Write it here, or choose a file."),
            new FieldFault("files", "", "Choose at least one file."));
  }

  @Test
  void aCompanyThatCannotBeReadSaysWhere() {
    var broken = Cases.COMPANY.replace("gives: orders", "gvies: orders");
    assertThat(refused(Optional.empty(), Filled.company("own", broken)))
        .isNotEmpty()
        .allSatisfy(fault -> {
          assertThat(fault.field()).isEqualTo("company");
          assertThat(fault.place()).startsWith("Line ");
        });
  }

  @Test
  void aBinaryFileIsNoCompany() {
    var filled = Filled.company("own", "").companyFile(upload("c.yaml", "\u0000"));
    assertThat(refused(Optional.empty(), filled))
        .first()
        .extracting(FieldFault::says)
        .isEqualTo("This is a binary file; expected text in UTF-8.");
  }

  @Test
  void aCompanyOfMoreThanEightMegabytesIsRefusedAndNotReadWhole() {
    var filled = Filled.company("own", "").companyFile(upload("c.yaml", "x".repeat(8_000_001)));
    assertThat(refused(Optional.empty(), filled))
        .first()
        .extracting(FieldFault::says)
        .asString()
        .startsWith("The file is larger than 8 MB");
  }

  @Test
  void aMappingIsTakenOnlyWhenItIsChosen() {
    var files = upload("a.csv", "x");
    assertThat(accepted(CHARTER, keep().mapping(MAPPING).files(files)).mapping()).isPresent();
  }

  @Test
  void aMappingThatCannotBeReadIsRefusedBesideItsField() {
    assertThat(refused(CHARTER, keep().mapping("nonsense: [").files(upload("a.csv", "x"))))
        .isNotEmpty()
        .extracting(FieldFault::field)
        .containsOnly("mapping");
    assertThat(refused(CHARTER, keep().mapping("").files(upload("a.csv", "x"))))
        .containsExactly(new FieldFault("mapping", "", "Write it here, or choose a file."));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(refused(CHARTER, Filled.company("own", "").mapping("").files(upload("a.csv", ""))))
        .extracting(FieldFault::field)
        .containsExactly("company", "mapping", "files");
  }

  @Test
  void whatWasFilledInIsStillThere() {
    var handing =
        new ImportFormReader(CHARTER, Filled.company("own", "my: text").mapping("m: 1").fields());
    assertThat(order(handing)).isEmpty();
    assertThat(handing.form().company()).isEqualTo("own");
    assertThat(handing.form().companyText()).isEqualTo("my: text");
    assertThat(handing.form().form()).isEqualTo("mapping");
    assertThat(handing.form().mappingText()).isEqualTo("m: 1");
    assertThat(handing.form().known()).isTrue();
  }

  private static final String DEALS =
      """
      Deal ID,Created,Closed on,Status
      D-1,2026-11-03 08:12,2026-11-21 10:00,won
      D-2,2026-11-04 08:12,2026-11-22 10:00,lost
      """;

  @Test
  void whatTheColumnsStandForIsFoundOutForAnArrow() {
    var order = accepted(CHARTER, keep().suggest("leads").files(upload("deals.csv", DEALS)));
    assertThat(order.mapping().orElseThrow().text().text())
        .contains("# case: Deal ID (sure:")
        .contains("- arrow: leads")
        .contains("row.Status == 'won'");
  }

  @Test
  void withoutAnArrowNothingIsFoundOut() {
    assertThat(refused(CHARTER, keep().suggest("").files(upload("deals.csv", DEALS))))
        .containsExactly(new FieldFault("arrow", "", "Choose the arrow the rows belong to."));
    assertThat(refused(CHARTER, keep().suggest("none").files(upload("deals.csv", DEALS))))
        .extracting(FieldFault::field)
        .containsExactly("arrow");
  }

  @Test
  void whereNoMappingFollowsThatStandsBesideTheFiles() {
    assertThat(refused(CHARTER, keep().suggest("leads").files(upload("a.csv", "a,b\nx,1.5\n"))))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).isEqualTo("files");
          assertThat(fault.says()).isEqualTo("a.csv: no column tells a time; say it by a mapping.");
        });
  }

  @Test
  void whatCannotBeReadStandsBesideTheFiles() {
    assertThat(refused(CHARTER, keep().suggest("leads").files(upload("a.csv", "%PDF-1.7 x"))))
        .singleElement()
        .satisfies(fault -> assertThat(fault.says()).contains("This is a PDF"));
  }
}
