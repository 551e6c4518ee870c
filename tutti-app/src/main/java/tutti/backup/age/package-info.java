/**
 * How is a stream of bytes locked with a passphrase, so that the age tool opens it, too? Version 1
 * of the format of age-encryption.org with one scrypt recipient. The doors are {@link
 * tutti.backup.age.AgeOutput} and {@link tutti.backup.age.AgeInput}.
 */
@NullMarked
package tutti.backup.age;

import org.jspecify.annotations.NullMarked;
