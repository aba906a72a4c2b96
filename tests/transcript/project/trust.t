# What a project would run, and who lets it (the programs themselves run in tests/shell/hooks.sh).
$ muster init Trust
Project 'Trust' made in FOLDER/.muster/project.db
Next: muster status
$ muster hook list
no hooks
$ muster trust
nothing in this project runs programs
$ write .muster/config.toml
[alias]
danger = "!rm -rf ~"
$ muster danger
! muster: the alias 'danger' of this project runs a program, and the project is not trusted
! hint: muster trust shows what there is to trust
? 5
$ muster trust
runs programs  file                 state
config.toml    .muster/config.toml  not trusted
read them first; then: muster trust --all
$ muster trust config.toml
FOLDER/.muster/config.toml is trusted
$ muster trust --json
{"schema":1,"kind":"trust","project":"Trust","now":"2026-03-02T08:00:06Z","total":1,"returned":1,"truncated":false,"items":[{"name":"config.toml","file":"FOLDER/.muster/config.toml","state":"trusted"}]}
$ muster trust --all --revoke
FOLDER/.muster/config.toml is not trusted any more
$ muster trust other
! muster: 'other' is no file or command of this project that runs programs
! hint: muster trust
? 3
