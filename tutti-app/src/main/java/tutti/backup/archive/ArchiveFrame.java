package tutti.backup.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A piece of the unpacked file: a letter, a length, and so many bytes. */
enum ArchiveFrame {
  /** What is known before the rows. */
  HEAD('H', 16 << 20),
  /** Rows of a table. */
  ROWS('R', 1 << 20),
  /** The end of a table, and what it held. */
  TABLE_END('E', 1 << 20),
  /** What all tables held. */
  CLOSING('C', 16 << 20);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final char letter;
  private final int longest;

  ArchiveFrame(char letter, int longest) {
    this.letter = letter;
    this.longest = longest;
  }

  void write(DataOutputStream to, byte[] bytes, int length) throws IOException {
    to.writeByte(letter);
    to.writeInt(length);
    to.write(bytes, 0, length);
  }

  void write(DataOutputStream to, Object value) throws IOException {
    var bytes = JSON.writeValueAsBytes(value);
    write(to, bytes, bytes.length);
  }

  /** The frame the next letter names. */
  static ArchiveFrame next(DataInputStream from, String part) throws IOException {
    var letter = from.readUnsignedByte();
    for (var frame : values()) {
      if (frame.letter == letter) {
        return frame;
      }
    }
    throw changed(part);
  }

  byte[] bytes(DataInputStream from, String part) throws IOException {
    var length = from.readInt();
    if (length < 0 || length > longest) {
      throw changed(part);
    }
    var bytes = from.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  <T> T value(DataInputStream from, Class<T> type, String part) throws IOException {
    var bytes = bytes(from, part);
    try {
      return JSON.readValue(bytes, type);
    } catch (JacksonException | NullPointerException e) {
      throw changed(part);
    }
  }

  static BrokenBackup changed(String part) {
    return new BrokenBackup(part + " was changed.");
  }
}
