//! Reads `tauri.conf.json` and the permission for the app's own commands.

fn main() {
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/*.toml");
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and the permissions are valid");
}
