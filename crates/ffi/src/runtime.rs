use std::io;
use std::sync::LazyLock;

use kundeapp_core::error::AppError;
use tokio::runtime::{Builder, Handle, Runtime};

/// Enough for a phone: one for the network, one beside it. Files and foreign code have the blocking pool.
const WORKERS: usize = 2;

/// The one runtime of the process. It is never shut down: objects may be freed on any thread of the shell, at any time.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    Builder::new_multi_thread().worker_threads(WORKERS).thread_name("kundeapp").enable_all().build()
});

/// The runtime.
///
/// # Errors
/// When the system gives no threads.
pub fn handle() -> Result<Handle, AppError> {
    match &*RUNTIME {
        Ok(runtime) => Ok(runtime.handle().clone()),
        Err(error) => Err(AppError::unexpected(error.to_string())),
    }
}

/// Runs `work` in a task of its own: dropping the future that waits for it stops nothing.
///
/// # Errors
/// Those of `work`; when it panics.
pub async fn run<T, E>(work: impl Future<Output = Result<T, E>> + Send + 'static) -> Result<T, AppError>
where
    T: Send + 'static,
    E: Into<AppError> + Send + 'static,
{
    handle()?.spawn(work).await.map_err(AppError::unexpected)?.map_err(Into::into)
}

/// Runs `work`, which reads files or foreign code, where blocking is allowed.
///
/// # Errors
/// Those of `work`; when it panics.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    handle()?.spawn_blocking(work).await.map_err(AppError::unexpected)?
}
