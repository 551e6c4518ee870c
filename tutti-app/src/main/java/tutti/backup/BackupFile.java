package tutti.backup;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.Set;
import tutti.backup.age.AgeInput;
import tutti.backup.age.AgeOutput;
import tutti.backup.age.Passphrase;
import tutti.backup.archive.ArchiveReader;
import tutti.backup.archive.BackupManifest;
import tutti.backup.archive.Sha256;

/** A backup in a file, which has its name only when it is whole and safe on disk. */
record BackupFile(Path path, Optional<Passphrase> passphrase) {

  private static final int BUFFER = 64 * 1024;

  BackupFile {
    path = path.toAbsolutePath().normalize();
  }

  /** Writes an archive. */
  interface Archive {
    BackupManifest writeTo(OutputStream to) throws IOException;
  }

  /** Writes it beside its place, reads it again, and then gives it its name. */
  BackupContents write(Archive archive) throws IOException {
    var part = path.resolveSibling(path.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      var written = writePart(part, archive);
      var read = new BackupFile(part, passphrase).read(ArchiveReader.Content.IGNORED);
      if (!read.manifest().equals(written)) {
        throw new IOException("what was read back is not what was written");
      }
      publish(part);
      return read.contents();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private BackupManifest writePart(Path part, Archive archive) throws IOException {
    try (var channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly(part))) {
      var file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      var manifest = writeLocked(file, archive);
      file.flush();
      channel.force(true);
      return manifest;
    }
  }

  private BackupManifest writeLocked(OutputStream file, Archive archive) throws IOException {
    if (passphrase.isEmpty()) {
      return archive.writeTo(file);
    }
    try (var locked = new AgeOutput(new UnclosedStream(file), passphrase.get())) {
      return archive.writeTo(locked);
    }
  }

  /** The end of the lock is not the end of the file. */
  private static final class UnclosedStream extends FilterOutputStream {
    UnclosedStream(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
    var posix = Files.getFileStore(folder(file)).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElseThrow();
  }

  private void publish(Path part) throws IOException {
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (var folder = FileChannel.open(folder(path), READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Some systems do not open folders; their renames are safe without it.
    }
  }

  /** What was read, and what it came from. */
  record Reading(BackupManifest manifest, BackupContents contents) {}

  /**
   * Reads the file to its end.
   *
   * @throws tutti.backup.archive.BrokenBackup when it is not as it was written
   * @throws tutti.backup.age.CannotDecrypt when it does not open
   */
  Reading read(ArchiveReader.Content content) throws IOException {
    try (var file = new DigestInputStream(Files.newInputStream(path), Sha256.start())) {
      var manifest = ArchiveReader.read(file, passphrase, content);
      file.transferTo(OutputStream.nullOutputStream());
      var sha256 = Sha256.hex(file.getMessageDigest());
      return new Reading(manifest, BackupContents.of(manifest, Files.size(path), sha256));
    }
  }

  /** Whether the file is locked. */
  boolean locked() throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      return AgeInput.begins(file.readNBytes(64));
    }
  }
}
