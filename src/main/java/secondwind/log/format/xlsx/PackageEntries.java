package secondwind.log.format.xlsx;

import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The entries of a workbook's package, without what a computer leaves in a folder that somebody packed by hand. */
final class PackageEntries extends ZipFileZipEntrySource {
    static final int MOST_ENTRIES = 10_000;

    static {
        // A workbook with a picture in every row has more entries than the package layer allows of its own.
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private PackageEntries(ZipSecureFile archive) throws IOException {
        super(archive);
    }

    static PackageEntries of(File file) throws IOException {
        ZipSecureFile archive = new ZipSecureFile(file);
        try {
            return new PackageEntries(archive);
        } catch (IOException | RuntimeException broken) {
            archive.close();
            throw broken;
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        List<? extends ZipArchiveEntry> all = Collections.list(super.getEntries());
        return Collections.enumeration(
                all.stream().filter(entry -> !isStray(entry.getName())).toList());
    }

    private static boolean isStray(String entry) {
        String path = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__macosx/")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini")
                || (name.startsWith(".") && !name.endsWith(".rels"));
    }
}
