# Writes OUTPUT: a list VARIABLE of texts, one a file, in the order of their names; HEADER declares it.
set(body "")
foreach(file IN LISTS FILES)
  file(READ ${file} text)
  get_filename_component(name ${file} NAME_WE)
  string(APPEND body "    EmbeddedText{\"${name}\", R\"embedded(${text})embedded\"},\n")
endforeach()
list(LENGTH FILES count)
file(WRITE ${OUTPUT} "#include \"${HEADER}\"\n\nnamespace muster {\n\nnamespace {\nconst std::array<EmbeddedText, ${count}> texts{{\n${body}}};\n}  // namespace\n\nstd::span<const EmbeddedText> ${VARIABLE}() { return texts; }\n\n}  // namespace muster\n")
