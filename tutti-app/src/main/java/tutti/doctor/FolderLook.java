package tutti.doctor;

import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutti.backup.LastBackup;
import tutti.backup.MigrationCopy;
import tutti.doctor.DoctorReport.Gravity;
import tutti.doctor.DoctorReport.Sign;
import tutti.doctor.DoctorReport.Symptom;

/** Looks at a data folder: room, copies, and who may enter. */
record FolderLook(Path folder, Instant now) {

  private static final int LEAST_PERCENT = 10;
  private static final long MEGABYTE = 1024 * 1024;

  private static final Set<PosixFilePermission> READABLE =
      Set.of(GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);

  void look(List<Sign> signs, List<Symptom> symptoms) {
    room(signs, symptoms);
    signs.add(new Sign("lastBackup", "last backup", backup()));
    signs.add(new Sign("lastCopy", "last copy", copy()));
    symptoms.addAll(permissions());
  }

  private void room(List<Sign> signs, List<Symptom> symptoms) {
    try {
      var disk = Files.getFileStore(folder);
      var percent =
          disk.getTotalSpace() == 0 ? 0 : 100 * disk.getUsableSpace() / disk.getTotalSpace();
      signs.add(
          new Sign(
              "disk",
              "free disk",
              "%,d MB, %d %%".formatted(disk.getUsableSpace() / MEGABYTE, percent)));
      if (percent < LEAST_PERCENT) {
        symptoms.add(
            new Symptom(
                Gravity.WARNING,
                "disk",
                "Only %d %% of the disk of %s are free; make room before nothing can be written."
                    .formatted(percent, folder)));
      }
    } catch (IOException e) {
      symptoms.add(
          new Symptom(Gravity.WARNING, "disk", "The disk of " + folder + " cannot be looked at."));
    }
  }

  private String backup() {
    return LastBackup.of(folder)
        .map(last -> "%s, %s old".formatted(last.file(), age(last.at())))
        .orElse("none noted; make one with tutti backup FILE");
  }

  private String copy() {
    return MigrationCopy.latest(folder)
        .map(last -> "%s, %s old".formatted(last.getFileName(), age(written(last))))
        .orElse("none yet; one is kept before every migration");
  }

  private static Instant written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private String age(Instant at) {
    var age = Duration.between(at, now);
    return age.toDays() > 0 ? age.toDays() + " days" : Math.max(0, age.toHours()) + " hours";
  }

  private List<Symptom> permissions() {
    var symptoms = new ArrayList<Symptom>();
    if (!Collections.disjoint(permissions(folder), Set.of(GROUP_WRITE, OTHERS_WRITE))) {
      symptoms.add(open(folder, "go-w"));
    }
    Stream.concat(
            Stream.of("password", "pgdata", "copies").map(folder::resolve), secrets().stream())
        .filter(file -> !Collections.disjoint(permissions(file), READABLE))
        .forEach(file -> symptoms.add(open(file, "go=")));
    return symptoms;
  }

  /** Whatever holds a password. */
  private List<Path> secrets() {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(password[.-].*|secret.*)"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Symptom open(Path file, String mode) {
    return new Symptom(
        Gravity.WRONG,
        "permissions",
        "Other users of this machine may look into or change %s; close it with chmod %s %1$s."
            .formatted(file, mode));
  }

  private static Set<PosixFilePermission> permissions(Path file) {
    try {
      return Files.exists(file) ? Files.getPosixFilePermissions(file) : Set.of();
    } catch (IOException | UnsupportedOperationException e) {
      return Set.of();
    }
  }
}
