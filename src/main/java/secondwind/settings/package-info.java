/**
 * The user's own words and wishes.
 *
 * <p>A {@code secondwind.toml} enters; each stage's own options record leaves. Third-party code: tomlj.
 */
@NullMarked
package secondwind.settings;

import org.jspecify.annotations.NullMarked;
