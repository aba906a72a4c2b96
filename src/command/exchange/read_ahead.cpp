#include "command/exchange/read_ahead.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace muster::command {

namespace {

struct Rejected {
    std::int64_t line = 0;
    std::string message, hint;
};

// What is handed over at once, since each handing over takes a lock.
using Batch = std::vector<std::variant<exchange::Item, Rejected>>;
constexpr std::size_t batch_size = 64;
constexpr std::size_t most_waiting = 16;

// Ends a reader when nobody takes any more. It is no error, which a reader would take for a fault of the file.
struct NobodyTakes {};

class Queue {
  public:
    void give(Batch batch) {
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [this] { return is_closed_ || waiting_.size() < most_waiting; });
        if (is_closed_) throw NobodyTakes{};
        waiting_.push_back(std::move(batch));
        moved_.notify_all();
    }

    /// Gives the last, which may be empty; `why` is what the reader threw, if it did.
    void end(Batch batch, std::exception_ptr why) {
        const std::scoped_lock lock(mutex_);
        if (!batch.empty()) waiting_.push_back(std::move(batch));
        is_ended_ = true;
        why_ = std::move(why);
        moved_.notify_all();
    }

    /// Returns an empty batch behind the last one.
    Batch take() {
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [this] { return is_ended_ || !waiting_.empty(); });
        if (waiting_.empty()) {
            if (why_) std::rethrow_exception(why_);
            return {};
        }
        Batch batch = std::move(waiting_.front());
        waiting_.pop_front();
        moved_.notify_all();
        return batch;
    }

    void close() {
        const std::scoped_lock lock(mutex_);
        is_closed_ = true;
        moved_.notify_all();
    }

  private:
    std::mutex mutex_;
    std::condition_variable moved_;
    std::deque<Batch> waiting_;
    std::exception_ptr why_;
    bool is_ended_ = false;
    bool is_closed_ = false;
};

void run_reader(const ItemSource& read, Queue& queue) {
    Batch batch;
    const auto add = [&](auto found) {
        batch.emplace_back(std::move(found));
        if (batch.size() == batch_size) queue.give(std::exchange(batch, {}));
    };
    std::exception_ptr why;
    try {
        read([&](exchange::Item item) { add(std::move(item)); },
             [&](std::int64_t line, const std::string& message, const std::string& hint) { add(Rejected{line, message, hint}); });
    } catch (const NobodyTakes&) {
        return;
    } catch (...) {
        why = std::current_exception();
    }
    queue.end(std::move(batch), why);
}

// A reader with its thread; ended, it waits for no more than what the reader is about.
class Reader {
  public:
    explicit Reader(const ItemSource& read) : thread_([this, &read] { run_reader(read, queue_); }) {}
    ~Reader() { queue_.close(); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    void pass_on(const exchange::ItemSink& take, const exchange::RejectSink& reject) {
        for (Batch batch = queue_.take(); !batch.empty(); batch = queue_.take())
            for (auto& found : batch) {
                if (auto* item = std::get_if<exchange::Item>(&found)) take(std::move(*item));
                else if (const auto* row = std::get_if<Rejected>(&found)) reject(row->line, row->message, row->hint);
            }
    }

  private:
    Queue queue_;
    std::jthread thread_;  // the last member: it is joined before the queue goes
};

}  // namespace

ItemSource read_ahead(ItemSource read) {
    return [read = std::move(read)](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
        std::optional<Reader> reader;
        try {
            reader.emplace(read);
        } catch (const std::system_error&) {
            return read(take, reject);
        }
        reader->pass_on(take, reject);
    };
}

}  // namespace muster::command
