"""The Kotlin compiler with Compose's plugin. What has not changed is not compiled again."""
import hashlib
import shutil

from steps import JAVA, fail, run


def compile_sources(what, tools, sources, classpath, out, friend=None):
    """Classes of `sources` under `out`. `friend` is a module whose internals they may use."""
    plugins = [jar for jar in tools if jar.name.startswith("kotlin-compose-compiler-plugin-embeddable")]
    if not plugins or not sources:
        fail(f"{what}: nothing to compile, or no Compose plugin in classpath.txt")
    words = ["-no-stdlib", "-no-reflect", "-Werror", "-jvm-target", "17", "-module-name", out.name, f"-Xplugin={plugins[0]}",
             *([f"-Xfriend-paths={friend}"] if friend else []), "-d", out, "-cp", ":".join(map(str, classpath)), *sources]
    state = fingerprint(words, sources, classpath)
    stamp = out.with_suffix(".stamp")
    if out.is_dir() and stamp.exists() and stamp.read_text() == state:
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(out, ignore_errors=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    arguments = out.with_suffix(".arguments")
    arguments.write_text("\n".join(quoted(word) for word in words))
    run(what, [*JAVA, "-cp", ":".join(map(str, tools)), "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", f"@{arguments}"])
    stamp.write_text(state)


def quoted(word):
    """A word of an argument file."""
    return '"' + str(word).replace("\\", "\\\\").replace('"', '\\"') + '"'


def fingerprint(words, sources, classpath):
    """Of everything that the classes depend on. A jar's name holds its version; folders of ours have a stamp, or are small."""
    digest = hashlib.sha256("\n".join(map(str, words)).encode())
    for source in sources:
        digest.update(source.read_bytes())
    for entry in classpath:
        stamp = entry.with_suffix(".stamp")
        if stamp.exists():
            digest.update(stamp.read_bytes())
        elif entry.is_dir():
            for file in sorted(entry.rglob("*.class")):
                digest.update(file.read_bytes())
    return digest.hexdigest()
