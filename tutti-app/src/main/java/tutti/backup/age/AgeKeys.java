package tutti.backup.age;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.ScryptFunction;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys that follow from a passphrase, or from one another. */
final class AgeKeys {

  static final int KEY_BYTES = 32;

  private static final String SCRYPT_LABEL = "age-encryption.org/v1/scrypt";
  private static final int SCRYPT_BLOCKS = 8;

  private AgeKeys() {}

  /** The key that wraps the file's key; it takes {@code 2^logWork} KiB of memory. */
  static byte[] fromPassphrase(Passphrase passphrase, byte[] salt, int logWork) {
    var labelled = new ByteArrayOutputStream();
    labelled.writeBytes(SCRYPT_LABEL.getBytes(UTF_8));
    labelled.writeBytes(salt);
    return ScryptFunction.getInstance(1 << logWork, SCRYPT_BLOCKS, 1, KEY_BYTES)
        .hash(passphrase.bytes(), labelled.toByteArray())
        .getBytes();
  }

  /** HKDF-SHA-256. */
  static byte[] derived(byte[] key, byte[] salt, String purpose) {
    try {
      var extract = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt);
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(extract.thenExpand(purpose.getBytes(UTF_8), KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has HKDF", e);
    }
  }

  /** What vouches for a file's head. */
  static byte[] vouching(byte[] fileKey, byte[] head) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived(fileKey, new byte[0], "header"), "HmacSHA256"));
      return mac.doFinal(head);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has HMAC", e);
    }
  }
}
