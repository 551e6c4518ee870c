package tutti.intake.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tutti.WebHouse;
import tutti.cli.server.DatabaseHouse;
import tutti.database.embedded.Site;
import tutti.intake.Cases;
import tutti.intake.imports.ImportRecord.State;
import tutti.people.Actor;

/** Imports that outlive the process they were begun in, on a real database. */
class ImportQueueTest {

  private static final Actor ADA = new Actor("Ada");
  private static final Duration LONG = Duration.ofMinutes(1);

  private static final String MAPPING =
      """
      apiVersion: tutti/v1
      kind: Mapping
      zone: UTC
      sources:
        - id: crm
          rules:
            - {arrow: leads, key: row.Lead, stage: offered, at: time(row.Created)}
      """;

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  /** A process that can begin imports, and never comes to storing one. */
  private DatabaseHouse.Opened dead() {
    return WebHouse.commands().open(folder.resolve("data"), OptionalInt.empty());
  }

  private static ImportJob tried(ImportJobs jobs, Optional<ImportRequest.MappingText> mapping) {
    var rows =
        mapping.isPresent()
            ? "Lead,Created\nmine,2026-11-02T10:00:00Z\n"
            : "arrow,key,stage,at\nleads,mine,offered,2026-11-02T10:00:00Z\n";
    var file = jobs.keep("leads.csv", new ByteArrayInputStream(rows.getBytes(UTF_8)));
    var order = new ImportRequest(Cases.company(), Optional.empty(), mapping, List.of(file));
    var job = jobs.tryOut(order);
    job.awaitTrial(LONG);
    assertThat(job.trial().facts()).as(job.trial().toString()).isEqualTo(1);
    return job;
  }

  private List<Path> kept() throws IOException {
    try (var folders = Files.list(folder.resolve("data/uploads/imports"))) {
      return folders.toList();
    }
  }

  private long begun(Optional<ImportRequest.MappingText> mapping) throws IOException {
    try (var house = dead()) {
      house.charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
      var jobs = WebHouse.bean(house, ImportJobs.class);
      var job = tried(jobs, mapping);
      jobs.start(job, ADA);
      assertThat(job.stand()).isEqualTo(new ImportJob.Storing(0));
      assertThat(kept()).hasSize(1);
      var number = job.number().orElseThrow();
      assertThat(house.imports().find(number).orElseThrow().state()).isEqualTo(State.RUNNING);
      return number;
    }
  }

  private void isStoredByTheNext(long number) throws IOException {
    try (var house = WebHouse.bundled(folder)) {
      var imports = house.open().imports();
      Site.await("stored", () -> imports.find(number).orElseThrow().state() == State.STORED);
      var record = imports.find(number).orElseThrow();
      assertThat(record.receipt().fresh()).isEqualTo(1);
      assertThat(record.who()).isEqualTo("Ada");
      assertThat(record.what()).isEqualTo("leads.csv");
      Site.await("its files are gone", () -> empty());
    }
  }

  private boolean empty() {
    try {
      return kept().isEmpty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatADeadProcessWasToStoreIsStoredByTheNext() throws IOException {
    isStoredByTheNext(begun(Optional.empty()));
  }

  @Test
  void itIsReadByTheRulesItWasHandedInWith() throws IOException {
    var rules = ImportRequest.MappingText.read(new ImportRequest.Text("m.yaml", MAPPING));
    isStoredByTheNext(begun(Optional.of(rules)));
  }

  @Test
  void withoutItsFilesAsInARestoredBackupItBrokeOff() throws IOException {
    var number = begun(Optional.empty());
    for (var place : kept()) {
      FileSystemUtils.deleteRecursively(place);
    }
    try (var house = WebHouse.bundled(folder)) {
      var imports = house.open().imports();
      Site.await("said so", () -> imports.find(number).orElseThrow().state() == State.BROKEN_OFF);
      assertThat(imports.find(number).orElseThrow().says()).isEqualTo("Its files are gone.");
    }
  }

  @Test
  void whoLooksWhileNobodyServesSeesThatItIsNotOver() throws IOException {
    var number = begun(Optional.empty());
    try (var house = dead()) {
      var standing = house.control().find(number).orElseThrow();
      assertThat(standing.word()).isEqualTo("running");
    }
  }

  @Test
  void filesThatNobodyStoresAnyMoreAreClearedAway() throws IOException {
    try (var house = dead()) {
      var place = folder.resolve("data/uploads/imports/77");
      Files.writeString(Files.createDirectories(place).resolve("a.data"), "x");
    }
    try (var house = WebHouse.bundled(folder)) {
      assertThat(kept()).isEmpty();
    }
  }
}
