package org.mobilityplan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.ToLongFunction;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Counts work instead of time: every call of a method and every jump within the code of this library, such as each turn of a loop
 * and each {@code equals}, {@code compareTo} and {@code hashCode} of a key. The count is the same on every machine.
 *
 * <p>The classes of this library are loaded a second time, with a counter at these places.
 */
public final class CountedWork {

    /** One more for each call and jump; public for the changed classes. */
    public static long steps;

    private CountedWork() {}

    /** Called by the changed classes. */
    public static void step() {
        steps++;
    }

    /**
     * How many bytes this thread has allocated. Called by name, since tests are compiled as a part of their module, which does not
     * require the module of management.
     */
    public static long allocatedBytes() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Makes a function of the second load of the classes.
     *
     * @param function has a constructor without parameters, and is loaded with all classes of this library anew
     */
    @SuppressWarnings("unchecked")
    public static <T> ToLongFunction<T> counted(Class<? extends ToLongFunction<T>> function) {
        try {
            Class<?> loaded = Class.forName(function.getName(), true, new Loader(CountedWork.class.getClassLoader()));
            ToLongFunction<T> made =
                    (ToLongFunction<T>) loaded.getDeclaredConstructor().newInstance();
            return input -> {
                long before = steps;
                made.applyAsLong(input);
                return steps - before;
            };
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Loader extends ClassLoader {

        Loader(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.mobilityplan.") || name.equals(CountedWork.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                    if (file == null) {
                        throw new ClassNotFoundException(name);
                    }
                    byte[] changed = withCounters(file.readAllBytes());
                    return defineClass(name, changed, 0, changed.length);
                } catch (IOException failure) {
                    throw new ClassNotFoundException(name, failure);
                }
            }
        }
    }

    private static byte[] withCounters(byte[] code) {
        ClassWriter out = new ClassWriter(0);
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, out) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String generic, String[] exceptions) {
                                return new Counting(super.visitMethod(access, name, type, generic, exceptions));
                            }
                        },
                        0);
        return out.toByteArray();
    }

    private static final class Counting extends MethodVisitor {

        Counting(MethodVisitor out) {
            super(Opcodes.ASM9, out);
        }

        private void count() {
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, CountedWork.class.getName().replace('.', '/'), "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }
    }
}
