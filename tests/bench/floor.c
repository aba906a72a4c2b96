/* The least that any program on a project file does: open it with SQLite, read one row, close it. */
#include <sqlite3.h>

int main(int count, char** words) {
    sqlite3* database = 0;
    if (count < 2 || sqlite3_open_v2(words[1], &database, SQLITE_OPEN_READONLY, 0) != SQLITE_OK) return 1;
    const int failed = sqlite3_exec(database, "SELECT name FROM project", 0, 0, 0);
    sqlite3_close(database);
    return failed;
}
