package tutti.intake.imports.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.PendingReversal;

/** Imports as the API and the command line tell them. */
public final class ImportJson {

  private ImportJson() {}

  /** The fields of one import. */
  public static Map<String, Object> fields(ImportRecord record) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", record.number());
    fields.put("what", record.what());
    fields.put("way", record.way());
    fields.put("who", record.who());
    fields.put("startedAt", record.startedAt().toString());
    record.endedAt().ifPresent(at -> fields.put("endedAt", at.toString()));
    fields.put("state", record.state().word());
    if (!record.says().isBlank()) {
      fields.put("says", record.says());
    }
    record.charter().ifPresent(version -> fields.put("charter", version));
    fields.put("facts", facts(record));
    record.takenBackAt().ifPresent(at -> fields.put("takenBackAt", at.toString()));
    return fields;
  }

  /** The fields of one import, and of what is asked of it and not done yet. */
  public static Map<String, Object> fields(ImportStanding standing) {
    var fields = fields(standing.record());
    standing.pending().ifPresent(pending -> fields.put("reversal", fields(pending)));
    return fields;
  }

  private static Map<String, Object> fields(PendingReversal pending) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("state", pending.word());
    fields.put("by", pending.by().name());
    fields.put("since", pending.since().toString());
    fields.put("failures", pending.failures());
    if (!pending.says().isBlank()) {
      fields.put("says", pending.says());
    }
    return fields;
  }

  private static Map<String, Object> facts(ImportRecord record) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("read", record.read());
    facts.put("stored", record.receipt().fresh());
    facts.put("repeated", record.receipt().repeated());
    facts.put("contested", record.receipt().contested());
    return facts;
  }

  /** The imports there were, newest first, and the trials whose files are being read. */
  public static Map<String, Object> fields(List<ImportStanding> imports, List<ImportJob> trials) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("imports", imports.stream().map(ImportJson::fields).toList());
    fields.put("trials", trials.stream().map(ImportJson::trial).toList());
    return fields;
  }

  private static Map<String, Object> trial(ImportJob job) {
    return Map.of("id", job.id(), "what", job.order().what());
  }
}
