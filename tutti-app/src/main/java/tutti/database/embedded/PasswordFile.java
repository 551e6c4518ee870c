package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The password of a role, in a file that only its owner reads. */
record PasswordFile(String password) {

  private static final int BYTES = 24;

  PasswordFile {
    requireNonNull(password, "password");
  }

  static PasswordFile of(DataFolder folder) throws IOException {
    Path file = folder.password();
    if (!Files.exists(file) && Files.exists(folder.cluster())) {
      throw new CannotStart(
          "The file %s with the password of the database is missing: restore it from a backup of %s."
              .formatted(file, folder.path()));
    }
    if (!Files.exists(file)) {
      Path side = folder.path().resolve("password.new");
      Files.deleteIfExists(side);
      random().write(side);
      FolderTree.publish(side, file);
    }
    return new PasswordFile(Files.readString(file).strip());
  }

  static PasswordFile random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new PasswordFile(HexFormat.of().formatHex(bytes));
  }

  void write(Path file) throws IOException {
    writeOnlyForOwner(file, password);
  }

  /** Writes a line into a file that is not there yet. */
  static void writeOnlyForOwner(Path file, String line) throws IOException {
    try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly(file))) {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(UTF_8)));
      channel.force(true);
    }
  }

  /** Mends a file of ours that others may read. */
  static void closeToOthers(Path file) throws IOException {
    var wanted = fromString("rw-------");
    if (FolderTree.isPosix(file) && !Files.getPosixFilePermissions(file).equals(wanted)) {
      Files.setPosixFilePermissions(file, wanted);
    }
  }

  static FileAttribute<?>[] ownerOnly(Path file) {
    return FolderTree.isPosix(file)
        ? new FileAttribute<?>[] {asFileAttribute(fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
